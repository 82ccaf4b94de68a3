package io.github.portfoliomaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.ThemeSettings;
import io.github.portfoliomaven.render.TestConfig;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Themes of jars; the class path is a folder here, as it is in a reactor. */
class ThemeJarTest {

    private static final String QUIET = "META-INF/portfolio/com.example/quiet-theme/";
    private static final String POM = "META-INF/maven/com.example/quiet-theme/pom.properties";

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aJarReplacesPartsOfTheStandardTheme() throws IOException {
        Theme theme = dressed(
                "com.example:quiet-theme",
                Map.of(QUIET + "theme.txt", "", QUIET + "templates/post.mustache", "", QUIET + "assets/q.svg", ""));
        assertThat(TestConfig.printed(diagnostics)).isEmpty();
        assertThat(theme.templates().keySet())
                .isEqualTo(Theme.standard().templates().keySet());
        assertThat(theme.templates().get("post"))
                .hasFieldOrPropertyWithValue("display", "com.example:quiet-theme/templates/post.mustache");
        assertThat(theme.templates().get("page"))
                .hasFieldOrPropertyWithValue("display", "theme/templates/page.mustache");
        assertThat(theme.assets()).containsKeys("q.svg", "css/10-tokens.css");
    }

    @Test
    void aJarThatIsNotThere() throws IOException {
        Theme theme = dressed("com.example:quiet-theme", Map.of());
        assertThat(theme.templates().keySet())
                .isEqualTo(Theme.standard().templates().keySet());
        assertThat(TestConfig.printed(diagnostics)).isEqualTo("""
                        src/site/portfolio.yml:3:8: error: the theme 'com.example:quiet-theme' is not among the dependencies of the plugin [unknown-theme]
                            theme: com.example:quiet-theme
                                   ^^^^^^^^^^^^^^^^^^^^^^^
                            hint: add it in the pom, to the <plugin> of portfolio-maven-plugin: \
                        <dependencies><dependency><groupId>com.example</groupId><artifactId>quiet-theme</artifactId>\
                        <version>…</version></dependency></dependencies>""");
    }

    @Test
    void aJarOfAnotherVersion() throws IOException {
        Map<String, String> files = Map.of(QUIET + "theme.txt", "", POM, "version=1.0\n");
        dressed("com.example:quiet-theme:1.0", files);
        assertThat(TestConfig.printed(diagnostics)).isEmpty();
        dressed("com.example:quiet-theme:2.0", files);
        assertThat(TestConfig.printed(diagnostics)).isEqualTo("""
                        src/site/portfolio.yml:3:8: error: the theme 'com.example:quiet-theme' is here in version 1.0, not 2.0 [unknown-theme]
                            theme: com.example:quiet-theme:2.0
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: change the version here or in the plugin's <dependency>, or leave it out to allow any""");
    }

    @Test
    void aJarThatHoldsNoTheme() throws IOException {
        dressed("com.example:quiet-theme", Map.of(POM, "version=1.0\n"));
        assertThat(TestConfig.printed(diagnostics)).startsWith("""
                        src/site/portfolio.yml:3:8: error: 'com.example:quiet-theme' is not a theme: \
                        it has no META-INF/portfolio/com.example/quiet-theme/theme.txt [unknown-theme]
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/../../../../precious.css", "/etc/passwd", "assets//a.css", "templates\\a.mustache"})
    void aJarWhoseNamesLeadOut(String name) throws IOException {
        assertThat(packed(name, 1)).isEqualTo("""
                        src/site/portfolio.yml:3:8: error: the theme 'com.example:quiet-theme' is not used: \
                        the name of its file '%s' leads elsewhere [unknown-theme]
                            theme: com.example:quiet-theme
                                   ^^^^^^^^^^^^^^^^^^^^^^^
                            hint: take another version of it, or leave this out for the standard theme""".formatted(name));
    }

    /** A gibibyte of zeros is a mebibyte in the jar. */
    @Test
    void aJarThatIsMuchLargerUnpacked() throws IOException {
        assertThat(packed("assets/zeros.bin", 1 << 30))
                .contains("is not used: it holds more than 10000 files or 64 MiB [unknown-theme]");
        assertThat(packed("theme.yml", 1 << 30)).contains("it holds more than 10000 files or 64 MiB");
    }

    @Test
    void aJarWithADamagedFile() throws IOException {
        packed("assets/a.css", 100_000);
        Path jar = folder.resolve("theme.jar");
        byte[] bytes = Files.readAllBytes(jar);
        int content = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("a.css") + "a.css".length();
        Arrays.fill(bytes, content, content + 20, (byte) 0x55);
        Files.write(jar, bytes);
        assertThat(printedOf(jar)).contains("is not used: its jar is damaged [unknown-theme]");
    }

    /** What is said of a jar with one more file, of so many zeros. */
    private String packed(String name, int size) throws IOException {
        Path jar = folder.resolve("theme.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(QUIET + "theme.txt"));
            out.putNextEntry(new ZipEntry(QUIET + name));
            byte[] zeros = new byte[1 << 16];
            for (int left = size; left > 0; left -= zeros.length) {
                out.write(zeros, 0, Math.min(left, zeros.length));
            }
        }
        return printedOf(jar);
    }

    private static String printedOf(Path jar) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SiteInAString site = SiteInAString.of("")
                .with("portfolio.yml", "title: T\nurl: https://example.dev/\ntheme: com.example:quiet-theme\n");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Theme.standard().dressedBy(site.load().config(), loader, diagnostics);
        }
        return TestConfig.printed(diagnostics);
    }

    @Test
    void aJarDeclaresSettings() throws IOException {
        Path theme = Files.createDirectories(folder.resolve(QUIET));
        Files.writeString(theme.resolve("theme.txt"), "");
        Files.writeString(theme.resolve("theme.yml"), "settings:\n  wide: {type: boolean, default: true}\n");
        assertThat(settings("com.example:quiet-theme").forTemplates())
                .containsExactly(entry("jar", "com.example:quiet-theme"), entry("wide", true));
        assertThat(settings("{jar: \"com.example:quiet-theme\", wide: off}").forTemplates())
                .containsEntry("wide", false);
        assertThat(settings("{search: off}").forTemplates()).containsExactly(entry("search", false));
    }

    private ThemeSettings settings(String theme) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return SiteInAString.of("")
                    .with("portfolio.yml", "title: T\nurl: https://example.dev/\ntheme: " + theme + "\n")
                    .with(LoadOptions.at(SiteInAString.NOW)
                            .withThemeKeys(Theme.standard().keys(loader)))
                    .load()
                    .config()
                    .theme();
        }
    }

    private Theme dressed(String jar, Map<String, String> classPath) throws IOException {
        for (Map.Entry<String, String> file : classPath.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        SiteConfig config = SiteInAString.of("")
                .with("portfolio.yml", "title: T\nurl: https://example.dev/\ntheme: " + jar + "\n")
                .load()
                .config();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return Theme.standard().dressedBy(config, loader, diagnostics);
        }
    }
}
