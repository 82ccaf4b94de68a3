package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites of other generators as they are, from their files to what is published. */
class BringTest {

    private static Map<SitePath, String> publish(SiteInAString site) {
        SiteResult rendered = render(site);
        assertThat(rendered.diagnostics().stream()
                        .filter(problem -> problem.severity().label().equals("error")))
                .isEmpty();
        Map<SitePath, String> files = new TreeMap<>();
        for (RenderedFile file : Objects.requireNonNull(rendered.files()).files()) {
            files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static SiteResult render(SiteInAString site) {
        return SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).render();
    }

    private static String problems(SiteInAString site) {
        return TestConfig.printed(render(site).diagnostics());
    }

    @Test
    void whatIsHeldBackIsInNoFile() {
        Map<SitePath, String> files = publish(SiteInAString.of("""
                -- content/writing/ok.md --
                ---
                title: Ok
                date: 2025-01-01
                ---
                Words.
                -- content/writing/b.md --
                ---
                title: B
                date: 2022-01-02
                tags: [secret]
                build: {list: never, render: never}
                ---
                secret
                -- content/writing/plan.mdx --
                ---
                title: Plan
                draft: true
                ---
                secret
                -- content/writing/note.html --
                ---
                title: Note
                date: 2022-01-02
                Published: false
                ---
                secret
                -- content/writing/c.md --
                ---
                title: C
                date: 2022-01-01
                publishDate: 2099-01-01
                ---
                secret
                """));
        assertThat(files.values()).isNotEmpty().noneMatch(text -> text.contains("secret"));
        assertThat(files.keySet()).map(SitePath::value).noneMatch(path -> path.contains("secret"));
    }

    @Test
    void whatIsHiddenIsOnItsOwnPageOnly() {
        Map<SitePath, String> files = publish(SiteInAString.of("""
                -- content/writing/d.md --
                ---
                title: Hidden title
                date: 2022-01-04
                tags: [shy]
                status: hidden
                ---
                hidden words
                -- content/writing/ok.md --
                ---
                title: Ok
                date: 2025-01-01
                tags: [ok]
                ---
                Words.
                """));
        assertThat(files.entrySet())
                .filteredOn(file -> file.getValue().matches("(?s).*(Hidden title|hidden words|/writing/d/).*"))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.getKey()).hasToString("/writing/d/");
                    assertThat(file.getValue()).contains("hidden words", "content=\"noindex");
                });
    }

    @Test
    void whatAsksForNoSitemapIsNotInIt() {
        Map<SitePath, String> files = publish(SiteInAString.of("")
                .with("content/writing/f.md", "---\ntitle: F\ndate: 2022-01-06\nsitemap: false\n---\nx\n"));
        assertThat(files.get(new SitePath("/sitemap.xml"))).doesNotContain("/writing/f/");
        assertThat(files.get(new SitePath("/writing/"))).contains("/writing/f/");
    }

    @Test
    void aFileOfTheAuthorsInAFolderTakesThePlaceOfAFeed() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/a.md --
                ---
                title: A
                date: 2025-01-01
                ---
                -- static/atom.xml/index.html --
                <!DOCTYPE html><html lang="en"><title>Moved</title><a href="/rss.xml">Moved</a></html>
                """);
        assertThat(problems(site)).isEmpty();
        assertThat(publish(site).keySet())
                .map(SitePath::value)
                .contains("/atom.xml/index.html", "/rss.xml")
                .doesNotContain("/atom.xml");
    }

    /** Hugo has texts of tags in this folder, and Astro a collection of them. */
    @Test
    void theListOfTagsStaysWhereTextsOfTagsAreInAFolderWithoutAPage() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/a.md --
                ---
                title: A
                date: 2025-01-01
                tags: [java, maven]
                ---
                -- content/tags/java/_index.md --
                # Words on Java
                """);
        assertThat(problems(site)).isEmpty();
        Map<SitePath, String> files = publish(site);
        assertThat(files.get(new SitePath("/tags/"))).contains("/tags/java/", "/tags/maven/");
        assertThat(files.get(new SitePath("/tags/java/"))).contains("Words on Java");
        assertThat(files.get(new SitePath("/"))).containsOnlyOnce("<li><a href=\"/tags/\">");
        String own =
                publish(site.with("content/tags/_index.md", "# My topics\n")).get(new SitePath("/tags/"));
        assertThat(own).contains("My topics");
    }

    @Test
    void anOwnPageForAddressesThatDoNotExist() {
        for (String keys : new String[] {"permalink: /404.html", "layout: default"}) {
            Map<SitePath, String> files = publish(SiteInAString.of("""
                    -- content/index.md --
                    # Home
                    -- content/writing/a.md --
                    ---
                    title: A
                    date: 2025-01-01
                    ---
                    """)
                    .with("content/404.md", "---\ntitle: Lost\n" + keys + "\n---\nOwn words for lost readers.\n"));
            assertThat(files.get(new SitePath("/404.html"))).contains("Own words for lost readers.", "noindex");
            assertThat(files.keySet()).map(SitePath::value).doesNotContain("/404/");
            assertThat(files.get(new SitePath("/sitemap.xml"))).doesNotContain("404");
            assertThat(files.get(new SitePath("/llms.txt"))).doesNotContain("Lost");
        }
    }

    @Test
    void aPostInHtmlIsNotReadAsMarkdown() {
        Map<SitePath, String> files = publish(SiteInAString.of("")
                .with(
                        "_posts/2020-01-01-a.html",
                        "---\ntitle: A\n---\n<div>\n\n    *kept*\n\n</div>\n<a href=\"/\">Home</a>\n"));
        assertThat(files.get(new SitePath("/posts/a/")))
                .contains("<div>\n\n    *kept*\n\n</div>\n<a href=\"/\">Home</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pin: true", "pinned: true", "featured: true", "sticky: 2"})
    void aPinnedPostComesFirstInItsListAndNowhereElse(String line) {
        Map<SitePath, String> files = publish(SiteInAString.of("""
                -- content/writing/old.md --
                ---
                title: Old
                date: 2020-01-01
                %s
                ---
                -- content/writing/new.md --
                ---
                title: New
                date: 2025-01-01
                ---
                """.formatted(line)));
        assertThat(files.get(new SitePath("/writing/"))).containsSubsequence(">Pinned<", ">Old<", ">2025<", ">New<");
        assertThat(files.get(new SitePath("/rss.xml"))).containsSubsequence(">New<", ">Old<");
    }

    @Test
    void theDayIsThatOfTheAuthor() {
        Map<SitePath, String> files = publish(SiteInAString.of("""
                -- portfolio.yml --
                title: T
                url: https://example.dev/
                dates: {format: yyyy-MM-dd}
                -- content/writing/east.md --
                ---
                title: East
                date: 2024-08-08T00:30:00+09:00
                permalink: /:year/:month/:day/:title/
                ---
                -- content/writing/west.md --
                ---
                title: West
                date: 2024-08-08 22:44:26 -0700
                permalink: /:year/:month/:day/:title/
                ---
                """));
        assertThat(files.get(new SitePath("/2024/08/08/east/")))
                .contains("<time datetime=\"2024-08-08T00:30:00+09:00\">2024-08-08</time>");
        assertThat(files.get(new SitePath("/2024/08/08/west/")))
                .contains("<time datetime=\"2024-08-08T22:44:26-07:00\">2024-08-08</time>");
        assertThat(files.get(new SitePath("/writing/")))
                .contains("2024-08-08")
                .doesNotContain("2024-08-07", "2024-08-09");
        assertThat(files.get(new SitePath("/search/index.json")))
                .contains("\"date\":\"2024-08-08\"")
                .doesNotContain("2024-08-07", "2024-08-09");
        assertThat(files.get(new SitePath("/rss.xml"))).contains("Thu, 8 Aug 2024 22:44:26 -0700");
    }

    @Test
    void aLayoutOfAnotherThemeIsOneWarningAName() {
        SiteInAString site = SiteInAString.of("")
                .with("_posts/2020-01-01-a.md", "---\nlayout: news_post\ntitle: A\n---\nx\n")
                .with("_posts/2020-01-02-b.md", "---\nlayout: news_post\ntitle: B\n---\nx\n")
                .with("_posts/2020-01-03-c.md", "---\nlayout: news_post\ntitle: C\n---\nx\n")
                .with("_posts/2020-01-04-d.md", "---\nlayout: news_post\ntitle: D\n---\nx\n")
                .with("content/about.md", "---\nlayout: nil\ntitle: About\n---\nx\n");
        assertThat(problems(site)).isEqualTo("""
                src/site/_posts/2020-01-01-a.md:2:9: warning: there is no template 'news_post' (4 times; next src/site/_posts/2020-01-02-b.md:2:9 and src/site/_posts/2020-01-03-c.md:2:9) [unknown-layout]
                    layout: news_post
                            ^^^^^^^^^
                    hint: add templates/news_post.mustache to the site directory, or leave it out""");
    }

    @Test
    void aLayoutNearOneOfTheSitesOwnIsAnError() {
        SiteInAString site = SiteInAString.of("")
                .with("templates/news.mustache", "{{page.title}}")
                .with("content/about.md", "---\nlayout: nwes\ntitle: About\n---\nx\n")
                .with("content/other.md", "---\nlayout: landing\ntitle: Other\n---\nx\n");
        assertThat(problems(site))
                .contains("about.md:2:9: error: there is no template 'nwes' [unknown-layout]")
                .contains("other.md:2:9: warning: there is no template 'landing' [unknown-layout]");
    }

    @Test
    void aRepeatedIdIsAWarningAndTheSecondGetsAnother() {
        SiteInAString site = SiteInAString.of("")
                .with(
                        "content/a.md",
                        "---\ntitle: A\n---\n## v1 {#v1}\n\n### React {#react}\n\n## v2 {#v2}\n\n### React {#react}\n");
        assertThat(publish(site).get(new SitePath("/a/"))).contains("id=\"react\"", "id=\"react-1\"");
        assertThat(problems(site)).contains("warning: the id 'react' is given twice");
    }

    @Test
    void aPageInAScriptFromRightToLeft() {
        Map<SitePath, String> files = publish(SiteInAString.of("""
                -- content/a.md --
                ---
                title: A
                lang: ar-EG
                ---
                -- content/b.md --
                ---
                title: B
                lang: az-Arab
                ---
                -- content/c.md --
                ---
                title: C
                lang: de
                ---
                """));
        assertThat(files.get(new SitePath("/a/"))).contains("<html lang=\"ar-EG\" dir=\"rtl\">");
        assertThat(files.get(new SitePath("/b/"))).contains("<html lang=\"az-Arab\" dir=\"rtl\">");
        assertThat(files.get(new SitePath("/c/"))).contains("<html lang=\"de\">");
    }

    @Test
    void aPostInAnotherScriptSaysSoInLists() {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/ar.md --
                ---
                title: عنوان
                date: 2026-01-02
                lang: ar
                ---
                نص.
                -- content/writing/de.md --
                ---
                title: Titel
                date: 2026-01-01
                lang: de
                ---
                Ein Text.
                -- content/writing/en.md --
                ---
                title: Title
                date: 2025-12-01
                ---
                A text.
                """);
        Map<SitePath, String> files = publish(site);
        for (String list : new String[] {"/", "/writing/"}) {
            assertThat(files.get(new SitePath(list)))
                    .contains(
                            "<div lang=\"ar\" dir=\"rtl\">\n<h3><a href=\"/writing/ar/\">عنوان</a></h3>\n<p>نص.</p>",
                            "<div lang=\"de\">\n<h3><a href=\"/writing/de/\">Titel</a></h3>",
                            "<div>\n<h3><a href=\"/writing/en/\">Title</a></h3>");
        }
        assertThat(files.get(new SitePath("/writing/de/"))).contains("</span> <bdi lang=\"ar\">عنوان</bdi></a>");
        assertThat(files.get(new SitePath("/atom.xml")))
                .contains("&lt;div lang=\"ar\" dir=\"rtl\"&gt;\n&lt;p&gt;نص.&lt;/p&gt;\n&lt;/div&gt;");

        Map<SitePath, String> hebrew =
                publish(site.with("portfolio.yml", "title: T\nurl: https://example.dev/\nlanguage: he\n"));
        assertThat(hebrew.get(new SitePath("/writing/")))
                .contains("<div lang=\"ar\">\n<h3>", "<div lang=\"de\" dir=\"ltr\">\n<h3>");
    }

    /** "ü" is one character in NFC, and "u" with a mark in NFD, which macOS likes to write. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00fc", "u\u0308", "%C3%BC", "u%CC%88"})
    void aLinkMeansTheFileInEitherUnicodeForm(String typed) {
        SiteInAString site = SiteInAString.of("")
                .with("content/\u00fcber.md", "# About\n\n## Gru\u0308\u00dfe\n")
                .with("content/b\u00fccher/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with("content/a.md", """
                        # A

                        [file](Xber.md#grX%C3%9Fe) [path](/Xber/) [beside](../Xber/) ![plan](bXcher/plan.svg)
                        """.replace("X", typed));
        assertThat(problems(site)).isEmpty();
        assertThat(publish(site).get(new SitePath("/a/")))
                .contains(
                        "<a href=\"/%C3%BCber/#gr%C3%BC%C3%9Fe\">file</a>",
                        "<a href=\"/%C3%BCber/\">path</a>",
                        "<a href=\"../%C3%BCber/\">beside</a>",
                        "src=\"/b%C3%BCcher/plan.svg\"");
    }

    @Test
    void oneLineSettlesPostsThatTheirDatesKeepApart() {
        SiteInAString site = SiteInAString.of("");
        for (String file : new String[] {"2019-09-05-a", "2020-03-30-a", "2021-01-01-b", "2022-01-01-b"}) {
            site = site.with("_posts/" + file + ".md", "---\ntitle: T\n---\nx\n");
        }
        assertThat(problems(site)).isEqualTo("""
                src/site/_posts/2019-09-05-a.md: error: src/site/_posts/2020-03-30-a.md and src/site/_posts/2019-09-05-a.md would both be published at /posts/a/ (2 pairs of posts have this problem) [duplicate-path]
                    hint: put the date into their paths, in portfolio.yml: sections: {posts: {permalink: /:year/:month/:day/:slug/}}""");
    }
}
