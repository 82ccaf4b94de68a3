package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.check.CheckOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A section of type docs: a tree of folders. */
class DocsTest {

    private static final SiteInAString SITE = SiteInAString.of("""
            -- portfolio.yml --
            title: Tool
            url: https://example.dev/repo/
            description: A tool.
            sections: {docs: {type: docs}}
            theme: {editUrl: "https://github.com/o/r/edit/main/src/site"}
            -- content/docs/README.md --
            # The tool

            Read [how to start](guide/2-start.md).
            -- content/docs/guide/10-deploy.md --
            # Deploy

            To a server.
            -- content/docs/guide/2-start.md --
            # Start

            Here.
            -- content/docs/guide/advanced/index.md --
            ---
            title: Advanced
            weight: 1
            ---
            For the brave.
            -- content/docs/guide/advanced/tuning.md --
            Words.
            -- content/docs/reference.md --
            # Reference

            All of it.
            -- content/docs/reference/options.md --
            # Options

            Many.
            """);

    @Test
    void isReadFolderByFolderByWeightThenNumber() {
        assertThat(members(SITE))
                .containsExactly(
                        "/docs/guide/advanced/",
                        "/docs/guide/advanced/tuning/",
                        "/docs/guide/2-start/",
                        "/docs/guide/10-deploy/",
                        "/docs/reference/",
                        "/docs/reference/options/");
    }

    @Test
    void aPageThatLinksToAllThatIsInItsFolderOrdersIt() {
        SiteInAString site = SITE.with("content/docs/guide/index.md", """
                # Guide

                1. [Deploy](10-deploy.md#fast), then [start](./2-start.md).
                2. [The rest](advanced/tuning.md)
                """);
        assertThat(members(site))
                .containsExactly(
                        "/docs/guide/",
                        "/docs/guide/advanced/", // by its weight
                        "/docs/guide/advanced/tuning/",
                        "/docs/guide/10-deploy/",
                        "/docs/guide/2-start/",
                        "/docs/reference/",
                        "/docs/reference/options/");
        assertThat(members(site.with("content/docs/guide/new.md", "# New\n")))
                .containsSubsequence("/docs/guide/2-start/", "/docs/guide/10-deploy/", "/docs/guide/new/");
    }

    @Test
    void eachPageShowsTheTreeAndItsPlaceInIt() {
        assertThat(page("/docs/guide/2-start/"))
                .contains("""
                        <nav class="tree" aria-label="The tool">
                        <details>
                        <summary>All pages of The tool</summary>
                        <ul>
                        <li><a href="/repo/docs/">The tool</a></li>
                        <li><details open><summary>Guide</summary>
                        <ul>
                        <li><details open><summary>Advanced</summary>
                        <ul>
                        <li><a href="/repo/docs/guide/advanced/">Advanced</a></li>
                        <li><a href="/repo/docs/guide/advanced/tuning/">Tuning</a></li>
                        </ul></details></li>
                        <li><a href="/repo/docs/guide/2-start/" aria-current="page">Start</a></li>
                        <li><a href="/repo/docs/guide/10-deploy/">Deploy</a></li>
                        </ul></details></li>
                        <li><details open><summary>Reference</summary>
                        <ul>
                        <li><a href="/repo/docs/reference/">Reference</a></li>
                        <li><a href="/repo/docs/reference/options/">Options</a></li>
                        </ul></details></li>
                        </ul>
                        </details>
                        </nav>
                        """)
                .contains("""
                        <nav class="trail" aria-label="You are here">
                        <ol>
                        <li><a href="/repo/">Tool</a></li>
                        <li><a href="/repo/docs/">The tool</a></li>
                        <li><a href="/repo/docs/guide/">Guide</a></li>
                        </ol>
                        </nav>
                        <h1>Start</h1>
                        """)
                .contains("<title>Start · Guide · Tool</title>")
                .contains("href=\"https://github.com/o/r/edit/main/src/site/content/docs/guide/2-start.md\"")
                .contains("href=\"/repo/docs/guide/advanced/tuning/\" rel=\"prev\"")
                .contains("href=\"/repo/docs/guide/10-deploy/\" rel=\"next\"");
    }

    @Test
    void theFirstPageLeadsToTheNextAndTheListOfAFolderToAll() {
        assertThat(page("/docs/"))
                .contains("<li><a href=\"/repo/docs/\" aria-current=\"page\">The tool</a></li>")
                .contains("<a href=\"/repo/docs/guide/2-start/\">how to start</a>")
                .contains("href=\"/repo/docs/guide/advanced/\" rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(page("/docs/guide/")).contains("<h1>Guide</h1>").contains("""
                        <ul class="chapters">
                        <li><a href="/repo/docs/guide/advanced/">Advanced</a><p>For the brave.</p></li>
                        <li><a href="/repo/docs/guide/2-start/">Start</a><p>Here.</p></li>
                        <li><a href="/repo/docs/guide/10-deploy/">Deploy</a><p>To a server.</p></li>
                        </ul>
                        """);
    }

    @Test
    void aLargeTreeIsOpenOnTheWayToThePageOnly() {
        SiteInAString large = SITE;
        for (int i = 0; i < 50; i++) {
            large = large.with("content/docs/notes/n" + i + ".md", "# Note " + i + "\n");
        }
        assertThat(page(large, "/docs/guide/10-deploy/"))
                .contains(
                        "<details open><summary>Guide</summary>",
                        "<details><summary>Advanced</summary>",
                        "<details><summary>Notes</summary>");
    }

    @Test
    void passesTheCheck() {
        SiteResult checked =
                SiteBuild.of(SITE.tree(), LoadOptions.at(SiteInAString.NOW)).check(CheckOptions.MAX_PAGE_BYTES);
        assertThat(TestConfig.printed(checked.diagnostics())).isEmpty();
    }

    private static List<String> members(SiteInAString site) {
        SiteResult planned =
                SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).plan();
        Section docs = Objects.requireNonNull(planned.site()).sections().get(0);
        return docs.members().stream().map(Content::path).map(SitePath::value).toList();
    }

    private static String page(String path) {
        return page(SITE, path);
    }

    private static String page(SiteInAString site, String path) {
        SiteResult rendered =
                SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).render();
        assertThat(TestConfig.printed(rendered.diagnostics())).isEmpty();
        return new String(
                        Objects.requireNonNull(rendered.files())
                                .at(new SitePath(path))
                                .orElseThrow()
                                .bytes(),
                        StandardCharsets.UTF_8)
                .replaceAll("\n\n+", "\n");
    }
}
