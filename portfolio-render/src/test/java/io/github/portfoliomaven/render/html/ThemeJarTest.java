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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                            hint: change the version here, or that of the plugin's <dependency>; without one here, any will do""");
    }

    @Test
    void aJarThatHoldsNoTheme() throws IOException {
        dressed("com.example:quiet-theme", Map.of(POM, "version=1.0\n"));
        assertThat(TestConfig.printed(diagnostics)).startsWith("""
                        src/site/portfolio.yml:3:8: error: 'com.example:quiet-theme' is not a theme: \
                        it has no META-INF/portfolio/com.example/quiet-theme/theme.txt [unknown-theme]
                        """);
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
