package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.check.CheckOptions;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A changelog as a page and as feeds. */
class ReleasesTest {

    private static final SiteInAString SITE = SiteInAString.of("""
            -- portfolio.yml --
            title: Sam Ple
            url: https://example.dev/repo/
            description: Tools.
            changelog: CHANGELOG.md
            navigation: [{label: Releases, url: /releases/}]
            -- content/writing/rbac.md --
            ---
            title: RBAC
            date: 2026-01-02
            description: Why.
            ---
            ## Roles
            """);

    private static final SiteInAString WITH_RELEASES = SITE.beside("CHANGELOG.md", """
            # Changelog

            ## [Unreleased]

            - Not [yet](nowhere.md).

            ## [1.1.0] - 2026-02-12

            ### Added

            - [x] `]]>` and roles, see [why](src/site/content/writing/rbac.md#roles) and [#7].

            ### Fixed

            - A fault.

            ## 1.0.1 (2026-01-31) [YANKED]

            ## v1.0.0 - 2026-01-30

            ### Added

            - All.

            [1.1.0]: https://code.example/tool/v1.1.0
            [#7]: https://code.example/tool/issues/7
            """);

    @Test
    void formulasBringTheirStyle() {
        SiteInAString site = SiteInAString.of("""
                -- portfolio.yml --
                title: Sam Ple
                url: https://example.dev/
                changelog: CHANGELOG.md
                markdown: {math: true}
                """);
        assertThat(file(site.beside("CHANGELOG.md", "## 1.0.0 - 2026-01-30\n\nNow in $O(n)$.\n"), "/releases/"))
                .contains("<math", "/assets/math.");
        assertThat(file(site.beside("CHANGELOG.md", "## 1.0.0 - 2026-01-30\n\nNow for $5.\n"), "/releases/"))
                .doesNotContain("<math", "/assets/math.");
    }

    @Test
    void eachReleaseHasItsPlaceOnThePage() {
        String page = file(WITH_RELEASES, "/releases/");
        assertThat(page)
                .contains("""
                <section class="band" aria-labelledby="v1.1.0">
                <header>
                <h2 id="v1.1.0"><a href="https://code.example/tool/v1.1.0">1.1.0</a></h2>
                <p class="meta"><time datetime="2026-02-12T00:00:00Z">Feb 12, 2026</time></p>
                </header>
                <div class="prose">
                <h3 id="v1.1.0-added">Added<a class="anchor" href="#v1.1.0-added" aria-hidden="true" tabindex="-1"></a></h3>
                <ul>
                <li class="task"><label><input checked disabled type="checkbox"> <code>]]&gt;</code> and roles, see \
                <a href="/repo/writing/rbac/#roles">why</a> and <a href="https://code.example/tool/issues/7">#7</a>.</label></li>
                </ul>
                <h3 id="v1.1.0-fixed">Fixed<a class="anchor" href="#v1.1.0-fixed" aria-hidden="true" tabindex="-1"></a></h3>
                """)
                .contains("""
                <h2 id="v1.0.1">1.0.1</h2>
                <p class="meta"><time datetime="2026-01-31T00:00:00Z">Jan 31, 2026</time></p>
                <p class="meta">Withdrawn</p>
                """)
                .contains("""
                <h2 id="v1.0.0">1.0.0</h2>
                """)
                .contains("id=\"v1.0.0-added\"")
                .doesNotContain("Unreleased", "Not yet");
        assertThat(page).contains("""
                <link rel="alternate" type="application/rss+xml" title="Sam Ple: Releases (RSS)" href="/repo/releases/rss.xml">
                """);
        assertThat(file(WITH_RELEASES, "/writing/rbac/"))
                .contains("<a href=\"/repo/releases/\">Releases</a>")
                .doesNotContain("/repo/releases/rss.xml");
    }

    @Test
    void theFeedHoldsWholeNotesUnderIdsThatLast() {
        assertThat(file(WITH_RELEASES, "/releases/rss.xml").replaceAll("feed\\.[0-9a-f]{10}\\.css", "feed.css"))
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <?xml-stylesheet href="/repo/assets/feed.css" type="text/css"?>
                        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
                          <channel>
                            <title>Sam Ple: Releases</title>
                            <link>https://example.dev/repo/releases/</link>
                            <description>Sam Ple: Releases</description>
                            <language>en</language>
                            <lastBuildDate>Thu, 12 Feb 2026 00:00:00 GMT</lastBuildDate>
                            <generator>https://github.com/portfoliomaven/portfolio</generator>
                            <atom:link href="https://example.dev/repo/releases/rss.xml" rel="self" type="application/rss+xml"/>
                            <item>
                              <title>1.1.0</title>
                              <link>https://code.example/tool/v1.1.0</link>
                              <guid isPermaLink="false">https://example.dev/repo/releases/#v1.1.0</guid>
                              <pubDate>Thu, 12 Feb 2026 00:00:00 GMT</pubDate>
                              <dc:creator>Sam Ple</dc:creator>
                              <description>1.1.0</description>
                              <content:encoded>&lt;h3 id="v1.1.0-added"&gt;Added&lt;/h3&gt;
                        &lt;ul&gt;
                        &lt;li class="task"&gt;☑ &lt;code&gt;]]&amp;gt;&lt;/code&gt; and roles, see &lt;a href="https://example.dev/repo/writing/rbac/#roles"&gt;why&lt;/a&gt; and &lt;a href="https://code.example/tool/issues/7"&gt;#7&lt;/a&gt;.&lt;/li&gt;
                        &lt;/ul&gt;
                        &lt;h3 id="v1.1.0-fixed"&gt;Fixed&lt;/h3&gt;
                        &lt;ul&gt;
                        &lt;li&gt;A fault.&lt;/li&gt;
                        &lt;/ul&gt;
                        </content:encoded>
                            </item>
                            <item>
                              <title>1.0.1 (yanked)</title>
                              <link>https://example.dev/repo/releases/#v1.0.1</link>
                              <guid isPermaLink="true">https://example.dev/repo/releases/#v1.0.1</guid>
                              <pubDate>Sat, 31 Jan 2026 00:00:00 GMT</pubDate>
                              <dc:creator>Sam Ple</dc:creator>
                              <description>1.0.1 (yanked)</description>
                            </item>
                            <item>
                              <title>1.0.0</title>
                              <link>https://example.dev/repo/releases/#v1.0.0</link>
                              <guid isPermaLink="true">https://example.dev/repo/releases/#v1.0.0</guid>
                              <pubDate>Fri, 30 Jan 2026 00:00:00 GMT</pubDate>
                              <dc:creator>Sam Ple</dc:creator>
                              <description>1.0.0</description>
                              <content:encoded>&lt;h3 id="v1.0.0-added"&gt;Added&lt;/h3&gt;
                        &lt;ul&gt;
                        &lt;li&gt;All.&lt;/li&gt;
                        &lt;/ul&gt;
                        </content:encoded>
                            </item>
                          </channel>
                        </rss>
                        """);
    }

    @Test
    void noOtherFeedHoldsReleases() {
        assertThat(file(WITH_RELEASES, "/rss.xml")).doesNotContain("releases", "1.1.0");
        assertThat(file(WITH_RELEASES, "/releases/atom.xml"))
                .contains("<id>https://example.dev/repo/releases/#v1.1.0</id>")
                .contains("<updated>2026-02-12T00:00:00Z</updated>");
        assertThat(file(WITH_RELEASES, "/releases/feed.json"))
                .contains("\"id\" : \"https://example.dev/repo/releases/#v1.0.1\"")
                .contains("\"content_text\" : \"1.0.1 (yanked)\"");
        assertThat(file(WITH_RELEASES, "/sitemap.xml")).contains("""
                    <loc>https://example.dev/repo/releases/</loc>
                    <lastmod>2026-02-12T00:00:00Z</lastmod>
                """);
        assertThat(file(WITH_RELEASES, "/llms.txt"))
                .contains("- [Releases](https://example.dev/repo/releases/): What is new up to 1.1.0\n")
                .contains("- [Sam Ple: Releases (RSS)](https://example.dev/repo/releases/rss.xml)\n");
    }

    @Test
    void aSiteWithReleasesIsClean() {
        assertThat(SiteBuild.of(WITH_RELEASES.tree(), LoadOptions.at(SiteInAString.NOW))
                        .check(CheckOptions.MAX_PAGE_BYTES)
                        .diagnostics()
                        .stream()
                        .map(DiagnosticPrinter::print))
                .isEmpty();
    }

    @Test
    void withoutAReleaseThereIsNoPage() {
        SiteInAString site = SITE.beside("CHANGELOG.md", "## [Unreleased]\n");
        assertThat(problems(site)).isEqualTo("""
                src/site/portfolio.yml:5:37: error: nothing is published at '/releases/' [broken-link]
                    navigation: [{label: Releases, url: /releases/}]
                                                        ^^^^^^^^^^
                    hint: link to a page or file of the site, or to a full URL with https://
                """);
    }

    @Test
    void aPageOfTheAuthorsTakesThePlace() {
        SiteInAString site = WITH_RELEASES.with("content/releases.md", "# What is new\n\nMuch.\n");
        assertThat(file(site, "/releases/")).contains("Much.").doesNotContain("v1.1.0");
        assertThat(file(site, "/releases/rss.xml")).contains("1.1.0");
    }

    @Test
    void linksOfAChangelogCountFromItsPlace() {
        SiteInAString site = SITE.beside("docs/CHANGELOG.md", """
                ## 1.0.0 - 2026-01-30

                - [Post](../src/site/content/writing/rbac.md), [lost](../src/site/content/writing/rbca.md)
                - [Guide](guide.md), [source](../src/main/java/App.java)
                - [Roles](../src/site/content/writing/rbac.md#rolls)
                """)
                .with("portfolio.yml", "title: A\nurl: https://example.dev/\nchangelog: docs/CHANGELOG.md\n");
        assertThat(problems(site)).isEqualTo("""
                docs/CHANGELOG.md:3:55: error: there is no file '../src/site/content/writing/rbca.md' to link to [broken-link]
                    - [Post](../src/site/content/writing/rbac.md), [lost](../src/site/content/writing/rbca.md)
                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: did you mean '../src/site/content/writing/rbac.md'?
                docs/CHANGELOG.md:4:11: error: there is no file 'guide.md' to link to [broken-link]
                    - [Guide](guide.md), [source](../src/main/java/App.java)
                              ^^^^^^^^
                    hint: link to the Markdown file of the page, relative to this file
                docs/CHANGELOG.md:4:31: error: there is no file '../src/main/java/App.java' to link to [broken-link]
                    - [Guide](guide.md), [source](../src/main/java/App.java)
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: link to the Markdown file of the page, relative to this file
                docs/CHANGELOG.md:5:11: error: '/writing/rbac/' has no heading '#rolls' [broken-anchor]
                    - [Roles](../src/site/content/writing/rbac.md#rolls)
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: did you mean '#roles'?
                """);
    }

    private static SiteResult render(SiteInAString site) {
        return SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).render();
    }

    private static String problems(SiteInAString site) {
        return render(site).diagnostics().stream()
                .map(diagnostic -> DiagnosticPrinter.print(diagnostic) + "\n")
                .collect(Collectors.joining());
    }

    private static String file(SiteInAString site, String path) {
        SiteResult rendered = render(site);
        assertThat(rendered.diagnostics().stream().map(DiagnosticPrinter::print))
                .isEmpty();
        RenderedFile file = Objects.requireNonNull(rendered.files())
                .at(new SitePath(path))
                .orElseThrow(() -> new AssertionError("no " + path));
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
