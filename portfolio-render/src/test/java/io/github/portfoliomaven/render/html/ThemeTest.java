package io.github.portfoliomaven.render.html;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.render.TestConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    @TempDir
    Path folder;

    /** Builds rely on it: they check other templates, but not these. */
    @Test
    void theStandardThemeHasNoMistakes() {
        Diagnostics diagnostics = new Diagnostics();
        Theme theme = Theme.unproven();
        assertThat(theme.isProven()).isFalse();
        SiteConfig config = TestConfig.at("https://example.dev/");
        Templates.of(
                theme, Assets.of(theme, config, diagnostics), new Routes(config.url()), config.words(), diagnostics);
        assertThat(printed(diagnostics)).isEmpty();
        assertThat(theme.templates()).containsKeys("layout", "home", "post");
        assertThat(theme.assets()).containsKey("css/10-tokens.css");
    }

    @Test
    void theStandardThemeIsProvenUntilATemplateIsAnother() {
        Theme theme = Theme.standard();
        assertThat(theme.isProven()).isTrue();
        SiteFile icon = new SiteFile("assets/favicon.png", "icon", () -> new byte[0]);
        SiteFile post = new SiteFile("templates/post.mustache", "mine", () -> new byte[0]);
        SiteFile added = new SiteFile("templates/new.mustache", "mine", () -> new byte[0]);
        assertThat(theme.overlaidBy(site(List.of(icon), List.of())).isProven()).isTrue();
        assertThat(theme.overlaidBy(site(List.of(), List.of(post))).isProven()).isFalse();
        assertThat(theme.overlaidBy(site(List.of(), List.of(added))).isProven()).isFalse();
    }

    private static Site site(List<SiteFile> assets, List<SiteFile> templates) {
        return new Site(
                TestConfig.at("https://example.dev/"),
                null,
                List.of(),
                List.of(),
                Map.of(),
                new Site.Files(List.of(), assets, templates, CodeSources.none()),
                null,
                List.of());
    }

    @Test
    void aThemeIsReadFromAJarWithoutEntriesForFolders() throws IOException {
        Path jar = folder.resolve("a theme.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name :
                    List.of("theme.txt", "templates/partials/card.mustache", "assets/logo.svg", "other.md")) {
                zip.putNextEntry(new ZipEntry("my/theme/" + name));
                zip.write("text".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Theme theme = Theme.fromClassPath(loader, "my/theme/");
            assertThat(theme.templates()).containsOnlyKeys("partials/card");
            assertThat(theme.assets()).containsOnlyKeys("logo.svg");
            SiteFile logo = theme.assets().values().iterator().next();
            assertThat(logo.display()).isEqualTo("theme/assets/logo.svg");
            assertThat(logo.bytes().read()).asString(StandardCharsets.UTF_8).isEqualTo("text");
            assertThatThrownBy(() -> Theme.fromClassPath(loader, "your/theme/"))
                    .hasMessage("the class path has no your/theme/theme.txt");
        }
        Files.delete(jar);
    }

    @Test
    void theFilesOfASiteReplaceThoseOfTheThemeByName() {
        Theme theme = TestTheme.of("templates/page.mustache", "", "templates/post.mustache", "", "assets/a.svg", "");
        SiteFile logo = new SiteFile("assets/b.svg", "b", () -> new byte[0]);
        SiteFile post = new SiteFile("templates/post.mustache", "mine", () -> new byte[0]);
        Theme overlaid = theme.overlaidBy(site(List.of(logo), List.of(post)));
        assertThat(overlaid.assets()).containsOnlyKeys("a.svg", "b.svg");
        assertThat(overlaid.templates())
                .hasEntrySatisfying("post", file -> assertThat(file.display()).isEqualTo("mine"));
        assertThat(overlaid.templates()).containsOnlyKeys("page", "post");
    }
}
