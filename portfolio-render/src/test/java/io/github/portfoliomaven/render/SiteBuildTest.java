package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sites, from a string to files in memory. */
class SiteBuildTest {

    private static final LoadOptions AT = LoadOptions.at(SiteInAString.NOW);

    private static final SiteInAString SMALL = SiteInAString.of("""
            -- content/about.md --
            # About me

            I write.
            -- content/work/index.md --
            ---
            title: Work
            ---
            -- content/work/ledger.md --
            ---
            title: Ledger
            weight: 2
            ---
            Sums.
            -- content/work/board.md --
            ---
            title: Board
            weight: 1
            ---
            Places.
            -- content/writing/first.md --
            ---
            title: First & foremost
            date: 2026-01-01
            tags: [Java, C++]
            ---
            Text of the first, with {{braces}}, ${dollars} and <em>tags</em>.
            -- content/writing/second.md --
            ---
            title: Second
            date: 2026-02-01
            tags: [java]
            aliases: [/old/second/, /2019/second.html]
            ---
            See [the first](first.md) and [about](/about/).
            """);

    @Test
    void publishesWhatTheContractNames() {
        assertThat(paths(render(SMALL)))
                .contains(
                        "/",
                        "/404.html",
                        "/about/",
                        "/atom.xml",
                        "/feed.json",
                        "/llms.txt",
                        "/old/second/",
                        "/2019/second.html",
                        "/robots.txt",
                        "/rss.xml",
                        "/sitemap.xml",
                        "/tags/",
                        "/tags/cplusplus/",
                        "/tags/cplusplus/rss.xml",
                        "/tags/java/",
                        "/tags/java/rss.xml",
                        "/work/",
                        "/work/board/",
                        "/work/ledger/",
                        "/writing/",
                        "/writing/first/",
                        "/writing/second/",
                        "/.nojekyll");
    }

    @Test
    void ordersProjectsByWeightAndPostsByDate() {
        RenderedSite site = render(SMALL);
        assertThat(text(site, "/work/")).containsSubsequence("/work/board/", "/work/ledger/");
        assertThat(text(site, "/writing/")).containsSubsequence("/writing/second/", "/writing/first/");
        assertThat(text(site, "/tags/java/")).containsSubsequence("/writing/second/", "/writing/first/");
    }

    @Test
    void leavesTheWordsOfABodyAlone() {
        assertThat(text(render(SMALL), "/writing/first/"))
                .contains("Text of the first, with {{braces}}, ${dollars} and <em>tags</em>.")
                .contains("<title>First &amp; foremost · Sample Engineer</title>");
    }

    @Test
    void linksPreviousAndNextPosts() {
        RenderedSite site = render(SMALL);
        assertThat(text(site, "/writing/first/")).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
        assertThat(text(site, "/writing/second/")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void sendsReadersOfAnAliasOn() {
        RenderedSite site = render(SMALL);
        for (String alias : List.of("/old/second/", "/2019/second.html")) {
            assertThat(text(site, alias))
                    .contains("<link rel=\"canonical\" href=\"https://example.dev/writing/second/\">")
                    .contains("http-equiv=\"refresh\"");
        }
    }

    @Test
    void putsTheBasePathBeforeEveryLinkIntoTheSite() {
        SiteInAString below = SMALL.with("portfolio.yml", "title: Ada\nurl: https://ada.example/repo/\n");
        RenderedSite site = render(below);
        assertThat(text(site, "/writing/second/"))
                .contains("href=\"/repo/writing/first/\"", "href=\"/repo/about/\"")
                .doesNotContain("href=\"/writing", "href=\"/assets", "href=\"/about");
        assertThat(text(site, "/rss.xml")).contains("https://ada.example/repo/writing/second/");
    }

    @Test
    void splitsLongListsOfPosts() {
        StringBuilder files = new StringBuilder();
        IntStream.rangeClosed(1, 5)
                .forEach(n -> files.append(
                        "-- content/writing/p%d.md --\n---\ntitle: Post %d\ndate: 2026-01-0%d\n---\nText.\n"
                                .formatted(n, n, n)));
        files.append(
                "-- portfolio.yml --\ntitle: Ada\nurl: https://ada.example/\nsections: {writing: {pageSize: 2}}\n");
        RenderedSite site = render(SiteInAString.of(files.toString()));
        assertThat(paths(site)).contains("/writing/", "/writing/page/2/", "/writing/page/3/");
        assertThat(paths(site)).doesNotContain("/writing/page/1/", "/writing/page/4/");
        assertThat(text(site, "/writing/page/2/"))
                .contains(">Post 3<", ">Post 2<", "href=\"/writing/\"", "href=\"/writing/page/3/\"")
                .doesNotContain(">Post 4<", ">Post 1<");
    }

    @Test
    void composesAHomePageWithoutOne() {
        RenderedSite site = render(
                SiteInAString.of(
                        "-- portfolio.yml --\ntitle: Ada\nurl: https://ada.example/\nauthor: {name: Ada Lovelace, role: Engineer}\n"));
        assertThat(text(site, "/")).contains("<title>Ada · Engineer</title>", "Ada Lovelace");
    }

    @Test
    void reportsAnUnknownLayoutAndTwoPagesOnOnePath() {
        SiteInAString broken = SiteInAString.of("""
                -- content/a.md --
                ---
                title: A
                layout: pots
                ---
                -- content/b.md --
                ---
                title: B
                slug: a
                ---
                [broken](/nowhere/)
                """);
        SiteResult rendered = SiteBuild.of(broken.tree(), AT).render();
        assertThat(rendered.files()).isNull();
        assertThat(TestConfig.printed(rendered.diagnostics())).isEqualTo("""
                        src/site/content/a.md:3:9: warning: there is no template 'pots' [unknown-layout]
                            layout: pots
                                    ^^^^
                            hint: did you mean 'post'?
                        src/site/content/b.md:3:7: error: src/site/content/a.md and src/site/content/b.md would both be published at /a/ [duplicate-path]
                            slug: a
                                  ^
                            hint: give one of the two another slug, path or name
                        src/site/content/b.md:5:10: error: nothing is published at '/nowhere/' [broken-link]
                            [broken](/nowhere/)
                                     ^^^^^^^^^
                            hint: link to a page or file of the site, or to a full URL with https://""");
    }

    @Test
    void layoutsOfOtherGeneratorsAreLeftOut() {
        SiteInAString imported = SiteInAString.of("""
                -- content/a.md --
                ---
                title: A
                layout: ../layouts/Page.astro
                ---
                -- content/b.md --
                ---
                title: B
                type: book
                ---
                """);
        SiteResult rendered = SiteBuild.of(imported.tree(), AT).render();
        assertThat(rendered.files()).isNotNull();
        assertThat(TestConfig.printed(rendered.diagnostics())).isEqualTo("""
                        src/site/content/a.md:3:9: warning: there is no template '../layouts/Page.astro' [unknown-layout]
                            layout: ../layouts/Page.astro
                                    ^^^^^^^^^^^^^^^^^^^^^
                            hint: leave it out, or name a template of this site
                        src/site/content/b.md:3:7: warning: there is no template 'book' [unknown-layout]
                            type: book
                                  ^^^^
                            hint: add templates/book.mustache to the site directory, or leave it out""");
    }

    @Test
    void linksThatLeadNowhereWarnOnRequest() {
        SiteInAString imported = SiteInAString.of("""
                -- portfolio.yml --
                title: Ada
                url: https://ada.example/
                navigation: [{label: Gone, url: /gone/}]
                checks: {links: warn}
                -- content/a.md --
                # A

                [docs](/docs/rules/) [b](b.md) [c](#c) [draft](@/draft.md)
                -- content/draft.md --
                ---
                draft: true
                ---
                """);
        assertThat(TestConfig.printed(SiteBuild.of(imported.tree(), AT).render().diagnostics())
                        .lines()
                        .filter(line -> line.startsWith("src/site/")))
                .containsExactly(
                        "src/site/content/a.md:3:8: warning: nothing is published at '/docs/rules/' [broken-link]",
                        "src/site/content/a.md:3:26: warning: there is no file 'b.md' to link to [broken-link]",
                        "src/site/content/a.md:3:36: warning: '/a/' has no heading '#c' [broken-anchor]",
                        "src/site/content/a.md:3:48: warning: '@/draft.md' is not published: it is a draft"
                                + " [unpublished-link]",
                        "src/site/portfolio.yml:3:33: error: nothing is published at '/gone/' [broken-link]");
    }

    @Test
    void aCoverThatIsNotThereLeavesNoHole() {
        SiteInAString imported = SiteInAString.of("""
                -- portfolio.yml --
                title: Ada
                url: https://ada.example/
                checks: {links: warn}
                -- content/a.md --
                ---
                title: A
                path: /old/a.html
                image: gone.png
                ---
                """);
        SiteResult rendered = SiteBuild.of(imported.tree(), AT).render();
        assertThat(TestConfig.printed(rendered.diagnostics()))
                .startsWith(
                        "src/site/content/a.md:4:8: warning: nothing is published at '/old/gone.png' [broken-link]");
        assertThat(text(Objects.requireNonNull(rendered.files()), "/old/a.html"))
                .doesNotContain("gone.png");
    }

    @Test
    void writesNothingWhenThereIsAnError(@TempDir Path temp) throws Exception {
        SiteInAString broken = SMALL.with("content/bad.md", "---\ntitle: Bad\ndate: never\n---\n");
        OutputDirectory out = new OutputDirectory(temp.resolve("site"), "site", temp.resolve("state"));
        SiteResult result = SiteBuild.of(broken.tree(), AT).run(out, false);
        assertThat(result.failed()).isTrue();
        assertThat(Files.exists(temp.resolve("site"))).isFalse();
    }

    @Test
    void writesNothingForAWarningWhenStrict(@TempDir Path temp) throws Exception {
        SiteInAString warned = SMALL.with("content/odd.md", "---\ntitle: Odd\n---\n```jaba\nint x;\n```\n");
        OutputDirectory out = new OutputDirectory(temp.resolve("site"), "site", temp.resolve("state"));
        SiteBuild build = SiteBuild.of(warned.tree(), AT);
        assertThat(build.run(out, true).failed()).isTrue();
        assertThat(Files.exists(temp.resolve("site"))).isFalse();
        SiteResult lenient = build.run(out, false);
        assertThat(lenient.failed()).isFalse();
        assertThat(TestConfig.printed(lenient.diagnostics()))
                .contains("'jaba' is not a language that the highlighter supports [unknown-language]")
                .contains("did you mean java");
    }

    @Test
    void aForeignFileStopsAStrictBuildBeforeItWrites(@TempDir Path temp) throws Exception {
        Path page = Files.createDirectory(temp.resolve("site")).resolve("index.html");
        Files.writeString(page, "of another tool");
        OutputDirectory out = new OutputDirectory(temp.resolve("site"), "site", temp.resolve("state"));
        SiteResult strict = SiteBuild.of(SMALL.tree(), AT).run(out, true);
        assertThat(strict.failed()).isTrue();
        assertThat(TestConfig.printed(strict.diagnostics()))
                .startsWith("site/index.html: warning: this file of another tool");
        assertThat(page).hasContent("of another tool");
        assertThat(temp.resolve("site")).isDirectoryContaining("glob:**/index.html");
        assertThat(temp.resolve("site/rss.xml")).doesNotExist();
    }

    @Test
    void makesTheSameBytesWithAnyNumberOfThreads() {
        SiteBuild build = SiteBuild.of(SMALL.tree(), AT);
        var one = contents(build.withThreads(1).render().files());
        var four = contents(build.withThreads(4).render().files());
        assertThat(four).isEqualTo(one);
    }

    @Test
    void serves10CallersAtOnce() {
        SiteBuild build = SiteBuild.of(SMALL.tree(), AT);
        var expected = contents(build.render().files());
        IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> contents(build.render().files())))
                .toList()
                .forEach(future -> assertThat(future.join()).isEqualTo(expected));
    }

    private static RenderedSite render(SiteInAString site) {
        SiteResult rendered = SiteBuild.of(site.tree(), AT).render();
        assertThat(rendered.diagnostics()).isEmpty();
        return Objects.requireNonNull(rendered.files());
    }

    private static List<String> paths(RenderedSite site) {
        return site.files().stream().map(file -> file.path().value()).toList();
    }

    private static String text(RenderedSite site, String path) {
        return new String(site.at(new SitePath(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> contents(@Nullable RenderedSite site) {
        Map<String, String> contents = new TreeMap<>();
        for (RenderedFile file : Objects.requireNonNull(site).files()) {
            contents.put(file.path().value(), new String(file.bytes(), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }
}
