package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme that is an ordinary jar in a repository, and a dependency of the plugin. */
class ThemeJarIT {

    private static final String SITE = """
            -- src/site/portfolio.yml --
            title: Ada
            url: https://ada.example/
            theme: {jar: "com.example.it:quiet-theme", accent: "#b3261e"}
            -- src/site/templates/partials/footer.mustache --
            <footer class="foot"><p>The site's foot.</p></footer>
            -- src/site/content/writing/2026-02-12-hello.md --
            # Hello

            Some *words*.
            """;

    private static final String DEPENDENCY = """
            <dependencies><dependency><groupId>com.example.it</groupId><artifactId>quiet-theme</artifactId>\
            <version>1.0</version></dependency></dependencies>""";

    private static final Map<String, String> THEME = Map.of(
            "theme.txt", "A quiet theme.",
            "templates/partials/header.mustache", "<header class=\"top\">A quiet head.</header>\n",
            "templates/partials/footer.mustache", "<footer class=\"foot\">A quiet foot.</footer>\n",
            "assets/css/50-quiet.css", ":root { --measure: 30rem; }\n");

    @TempDir
    Path temp;

    @Test
    void dressesTheSiteThatNamesIt() throws Exception {
        install();
        Folder folder = Folder.of(temp, SITE);
        folder.write("pom.xml", PomText.project(DEPENDENCY));
        MavenRun run = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(folder.read("target/site/writing/hello/index.html"))
                .contains("A quiet head.", "The site's foot.", "<h1>Hello</h1>")
                .doesNotContain("A quiet foot.");
        String css = folder.files("target/site").stream()
                .filter(name -> name.startsWith("assets/site."))
                .findFirst()
                .orElseThrow();
        assertThat(folder.read("target/site/" + css))
                .containsSubsequence("--measure:41rem", "--measure:30rem", "--accent:#b3261e");
    }

    @Test
    void isMissedWhereThePomDoesNotNameIt() throws Exception {
        Folder folder = Folder.of(temp, SITE);
        folder.write("pom.xml", PomText.project(""));
        MavenRun run = MavenRun.in(temp).run(MavenRun.SITE);
        assertThat(run.status()).isNotZero();
        assertThat(run.output())
                .contains(
                        "src/site/portfolio.yml:3:14: error: the theme 'com.example.it:quiet-theme' is not among the"
                                + " dependencies of the plugin [unknown-theme]",
                        DEPENDENCY.replace("1.0", "…"));
        assertThat(temp.resolve("target/site")).doesNotExist();
    }

    /** Writes the jar and its pom where {@code mvn install} would. */
    private static void install() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Map.Entry<String, String> file : THEME.entrySet()) {
                jar.putNextEntry(new JarEntry("META-INF/portfolio/com.example.it/quiet-theme/" + file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        Folder artifact = new Folder(MavenRun.repository().resolve("com/example/it/quiet-theme/1.0"));
        artifact.writeBytes("quiet-theme-1.0.jar", bytes.toByteArray());
        artifact.write("quiet-theme-1.0.pom", """
                <project><modelVersion>4.0.0</modelVersion><groupId>com.example.it</groupId>
                <artifactId>quiet-theme</artifactId><version>1.0</version></project>
                """);
    }
}
