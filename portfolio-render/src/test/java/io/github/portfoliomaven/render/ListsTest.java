package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What readers find around a post: its series, related posts, the archive, the excerpt on its card. */
class ListsTest {

    @Test
    void aPartOfASeriesLeadsToTheOthers() {
        RenderedSite site = render(SiteInAString.of("""
                -- content/writing/a.md --
                ---
                title: Why events
                date: 2026-01-01
                series: Event sourcing
                ---
                Text.
                -- content/writing/b.md --
                ---
                title: "Snapshots & <upcasts>"
                date: 2026-01-02
                series: Event sourcing
                ---
                Text.
                -- content/writing/c.md --
                ---
                title: Alone
                date: 2026-01-03
                series: Abandoned
                ---
                Text.
                """));

        assertThat(text(site, "/writing/b/")).contains("""
                        <nav class="series" aria-label="Series">
                        <details open>
                        <summary class="label">Part 2 of 2: Event sourcing</summary>
                        <ol>
                        <li><a href="/writing/a/">Why events</a></li>
                        <li><span aria-current="page">Snapshots &amp; &lt;upcasts&gt;</span></li>
                        </ol>
                        </details>
                        </nav>
                        """);
        assertThat(text(site, "/writing/c/")).doesNotContain("class=\"series\"");
    }

    @Test
    void aPostShowsRelatedOnesButNotItsNeighboursAgain() {
        RenderedSite site = render(posts(5, 20, "tags: [redis]"));

        String page = text(site, "/writing/p3/");
        assertThat(page).containsOnlyOnce("href=\"/writing/p2/\"").containsOnlyOnce("href=\"/writing/p4/\"");
        assertThat(page.substring(page.indexOf("aria-label=\"Related posts\"")))
                .containsSubsequence(">Post 5<", ">Post 1<");
        assertThat(text(render(posts(5, 20, "lang: en")), "/writing/p3/")).doesNotContain("Related");
    }

    @Test
    void aListOffersTheTagsThatAreUsedMostAndItsOwn() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            // the first tag is that of one post, the last that of all
            String tags = IntStream.rangeClosed(13 - i, 12)
                    .mapToObj("t%02d"::formatted)
                    .collect(Collectors.joining(", "));
            text.append("-- content/writing/p%d.md --\n---\ntitle: P%d\ndate: 2026-01-01\ntags: [%s]\n---\nText.\n"
                    .formatted(i, i, tags));
        }
        RenderedSite site = render(SiteInAString.of(text.toString()));

        assertThat(filter(site, "/writing/"))
                .containsSubsequence("/tags/t05/", "/tags/t12/", ">All tags<")
                .doesNotContain("/tags/t04/");
        assertThat(filter(site, "/tags/t01/"))
                .containsSubsequence("/tags/t01/\" aria-current", "/tags/t05/")
                .doesNotContain("/tags/t04/");
        assertThat(text(site, "/tags/")).contains("/tags/t01/", "/tags/t04/", "/tags/t12/");
    }

    private static String filter(RenderedSite site, String path) {
        String page = text(site, path);
        int from = page.indexOf("<nav class=\"filter\"");
        return page.substring(from, page.indexOf("</nav>", from));
    }

    @Test
    void aResumeWithoutADescriptionHasItsSummary() {
        RenderedSite site = render(SiteInAString.of("""
                -- content/resume.md --
                ---
                title: Resume
                layout: resume
                ---
                -- data/resume.json --
                {"basics": {"name": "Ada", "summary": "Builds engines\\nthat calculate."}}
                """));

        assertThat(text(site, "/resume/"))
                .contains("<meta name=\"description\" content=\"Builds engines that calculate.\">");
    }

    @Test
    void aListOfSeveralPagesHasAnArchiveByYear() {
        RenderedSite site = render(posts(5, 2, "tags: [redis]"));

        assertThat(text(site, "/writing/")).contains("<a class=\"more\" href=\"/writing/archive/\">All posts</a>");
        assertThat(text(site, "/writing/page/3/")).contains("href=\"/writing/archive/\"");
        assertThat(text(site, "/writing/archive/"))
                .contains("<title>Writing, all posts · Sample Engineer</title>", "<h1>All posts</h1>")
                .contains("content=\"All 5 posts of Writing by Sample Engineer, from 2021 to 2025.\"")
                .containsSubsequence(
                        "<h2 id=\"part:2025\">2025</h2>",
                        "<li><time class=\"meta\" datetime=\"2025-01-01T00:00:00Z\">Jan 1, 2025</time>"
                                + " <a href=\"/writing/p5/\">Post 5</a></li>",
                        "<h2 id=\"part:2021\">2021</h2>",
                        ">Post 1</a>");
        assertThat(text(site, "/sitemap.xml")).contains("<loc>https://example.dev/writing/archive/</loc>");
    }

    @Test
    void aListOfOnePageHasNone() {
        RenderedSite site = render(posts(2, 2, "tags: [redis]"));

        assertThat(site.at(new SitePath("/writing/archive/"))).isEmpty();
        assertThat(text(site, "/writing/")).doesNotContain("archive");
        assertThat(text(site, "/sitemap.xml")).doesNotContain("archive");
    }

    @Test
    void aPageOfTheAuthorsTakesThePlaceOfTheArchive() {
        RenderedSite site = render(posts(3, 2, "tags: [redis]")
                .with("content/writing/archive.md", "---\ntitle: Archive\ndate: 2020-01-01\n---\nMine.\n"));

        assertThat(text(site, "/writing/archive/")).contains("Mine.");
    }

    @Test
    void aCardWithoutDescriptionShowsTheWholeExcerptAsText() {
        String long160 = "Long enough to be cut in a description. ".repeat(5);
        SiteInAString site = SiteInAString.of("-- content/writing/a.md --\n---\ntitle: A\ndate: 2026-01-01\n---\n"
                + long160 + "\n\n- *Two* &amp; `three`\n\n<!--more-->\n\nNot this.\n");

        assertThat(text(render(site), "/writing/"))
                .contains("<p>" + long160 + "Two &amp; three</p>")
                .doesNotContain("Not this");
        assertThat(text(render(site), "/writing/a/"))
                .contains("cut in a description.…\"")
                .contains("Not this.");
        assertThat(text(render(site.with("content/writing/a.md", """
                                ---
                                title: A
                                date: 2026-01-01
                                description: Written.
                                ---
                                Excerpt.
                                <!--more-->
                                """)), "/writing/"))
                .contains("<p>Written.</p>")
                .doesNotContain("Excerpt");
    }

    @Test
    void readingMinutesCountCjkAndLeaveOutCode() {
        String code = "```java\n" + "int x = 1;\n".repeat(5000) + "```\n";
        RenderedSite site = render(SiteInAString.of("")
                .with("content/writing/code.md", "---\ntitle: Code\ndate: 2026-01-01\n---\nShort.\n\n" + code)
                .with("content/writing/cjk.md", "---\ntitle: CJK\ndate: 2026-01-01\n---\n" + "漢字".repeat(750) + "\n")
                .with(
                        "content/writing/words.md",
                        "---\ntitle: W\ndate: 2026-01-01\n---\n" + "word ".repeat(441) + "\n"));

        assertThat(text(site, "/writing/code/")).contains("1 min read");
        assertThat(text(site, "/writing/cjk/")).contains("3 min read");
        assertThat(text(site, "/writing/words/")).contains("3 min read");
    }

    /** Posts of a year each, the newest with the greatest number. */
    private static SiteInAString posts(int count, int pageSize, String frontMatter) {
        StringBuilder files = new StringBuilder();
        IntStream.rangeClosed(1, count)
                .forEach(n -> files.append(
                        "-- content/writing/p%d.md --\n---\ntitle: Post %d\ndate: %d-01-01\n%s\n---\nText.\n"
                                .formatted(n, n, 2020 + n, frontMatter)));
        return SiteInAString.of(files.toString())
                .with(
                        "portfolio.yml",
                        "title: Sample Engineer\nurl: https://example.dev/\nsections: {writing: {pageSize: " + pageSize
                                + "}}\n");
    }

    private static RenderedSite render(SiteInAString site) {
        SiteResult rendered =
                SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).render();
        assertThat(rendered.diagnostics()).isEmpty();
        return Objects.requireNonNull(rendered.files());
    }

    private static String text(RenderedSite site, String path) {
        return new String(site.at(new SitePath(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
