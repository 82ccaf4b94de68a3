package io.github.portfoliomaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.TestConfig;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Copies of templates in a site, and originals that change after they were made. */
class TemplateCopyTest {

    private static final String NOTE = "<p class=\"note\">{{page.title}}</p>\n";

    private static final Theme OLD = Theme.standard().with(Map.of("templates/note.mustache", utf8(NOTE)));
    private static final Theme NEW =
            Theme.standard().with(Map.of("templates/note.mustache", utf8("<b>{{page.title}}</b>\n")));

    private final SiteInAString site = SiteInAString.of("""
            -- portfolio.yml --
            title: Ada
            url: https://ada.example/
            sections: {docs: {type: docs}}
            -- content/resume.md --
            ---
            title: Resume
            layout: resume
            ---
            -- data/resume.yml --
            basics: {name: Ada}
            -- content/work/ledger.md --
            # Ledger
            -- content/docs/index.md --
            # Docs
            -- content/writing/2026-01-01-hello.md --
            ---
            tags: [Java]
            aliases: [/old/]
            ---
            # Hello

            Text.
            """);

    @Test
    void aCopyChangesNothing() {
        SiteInAString copied = site;
        for (String name : Theme.standard().templateNames()) {
            copied = copied.with("templates/" + name + ".mustache", copy(Theme.standard(), name));
        }
        SiteResult result = build(copied, Theme.standard());
        assertThat(result.diagnostics()).isEmpty();
        Map<String, String> originals = pages(build(site, Theme.standard()));
        assertThat(originals).hasSizeGreaterThan(10);
        pages(result).forEach((path, page) -> assertThat(page).as(path).isEqualTo(originals.get(path)));
    }

    @Test
    void aCopyWarnsAfterTheOriginalHasChanged() throws IOException {
        SiteInAString copied = site.with("templates/note.mustache", copy(OLD, "note") + "<p>Mine.</p>\n");
        assertThat(build(copied, OLD).diagnostics()).isEmpty();

        String printed = TestConfig.printed(build(copied, NEW).diagnostics());
        assertThat(printed).isEqualTo("""
                src/site/templates/note.mustache:1:36: warning: the theme's template 'note' has changed since this copy was made [outdated-template]
                    {{! Copied from the theme, version e3c6992c3a. With this line, a build warns if the theme's template has changed.
                                                       ^^^^^^^^^^
                    hint: move the copy away, call portfolio:new -Dtype=template -Dname=note and make your changes again; or, if the copy is right as it is, write b9d73a84d2""");
        assertThat(Files.readString(Path.of("..", "docs", "problems.md"))).contains("```\n" + printed + "\n```\n");

        String version = printed.substring(printed.lastIndexOf(' ') + 1);
        SiteInAString seen = copied.with(
                "templates/note.mustache",
                copy(OLD, "note").replaceFirst("version \\w+", "version " + version) + "<p>Mine.</p>\n");
        assertThat(build(seen, NEW).diagnostics()).isEmpty();
    }

    @Test
    void aCopyWithoutAVersionIsTheAuthorsOwn() {
        SiteInAString own = site.with("templates/note.mustache", "<p>Mine.</p>\n");
        assertThat(build(own, NEW).diagnostics()).isEmpty();
    }

    @Test
    void lineEndsDoNotCount() {
        String copy = copy(OLD, "note").replace("\n", "\r\n");
        assertThat(build(site.with("templates/note.mustache", copy), OLD).diagnostics())
                .isEmpty();
    }

    @Test
    void aVersionThatIsMissingInItsCommentWarns() {
        String copy = copy(OLD, "note").replaceFirst("version \\w+", "version ");
        assertThat(TestConfig.printed(
                        build(site.with("templates/note.mustache", copy), OLD).diagnostics()))
                .startsWith("src/site/templates/note.mustache:1:36: warning: the theme's template 'note' has changed");
    }

    private static SiteResult build(SiteInAString site, Theme theme) {
        return SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW))
                .withTheme(theme)
                .render();
    }

    private static Map<String, String> pages(SiteResult result) {
        return Objects.requireNonNull(result.files()).files().stream()
                .filter(file -> file.path().value().endsWith("/"))
                .collect(Collectors.toMap(file -> file.path().value(), TemplateCopyTest::text));
    }

    private static String text(RenderedFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static String copy(Theme theme, String name) {
        return theme.copyOf(name, new Diagnostics()).orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
