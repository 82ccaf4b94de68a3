package io.github.portfoliomaven.render.output;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteLoader;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.render.code.CodeBlocks;
import io.github.portfoliomaven.render.markdown.LinkTargets;
import io.github.portfoliomaven.render.markdown.MarkdownRenderer;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LinkCheckTest {

    private static final String CONFIG = "title: Sample\nurl: https://example.dev/repo/\n";

    @Test
    void linksToPagesFilesAndHeadingsAreGood() {
        assertThat(check(Map.of(
                        "portfolio.yml",
                        CONFIG
                                + "navigation: [{label: About, url: /about#two}, {label: X, url: \"https://x.example/y\"}]\n",
                        "content/about.md",
                        """
                        # About

                        ## Two

                        [self](#two) [top](#top) [post](writing/a.md#notes) [file](/cv.pdf?x=1) [mine](#my-own) [query](/about?x#two) [own](writing/a.md#own)

                        <a id="my-own"></a>
                        """,
                        "content/writing/a.md",
                        "---\ntitle: A\ndate: 2026-01-01\nimage: /cv.pdf\n---\n## Notes\n## Other {#own}\n[about](/about/index.html)\n",
                        "static/cv.pdf",
                        "pdf")))
                .isEmpty();
    }

    @Test
    void aLinkToNowhereIsShownWhereItIsWritten() {
        assertThat(check(Map.of(
                        "portfolio.yml",
                        CONFIG,
                        "content/about.md",
                        "---\ntitle: About\nimage: /covr.png\n---\nSee [work](/wrok/) and\n[data](/a/b/c/d/e.csv).\n",
                        "content/work/index.md",
                        "# Work\n",
                        "static/cover.png",
                        "png")))
                .isEqualTo("""
                        site/content/about.md:3:8: error: nothing is published at '/covr.png' [broken-link]
                            image: /covr.png
                                   ^^^^^^^^^
                            hint: did you mean '/cover.png'?
                        site/content/about.md:5:12: error: nothing is published at '/wrok/' [broken-link]
                            See [work](/wrok/) and
                                       ^^^^^^
                            hint: did you mean '/work/'?
                        site/content/about.md:6:8: error: nothing is published at '/a/b/c/d/e.csv' [broken-link]
                            [data](/a/b/c/d/e.csv).
                                   ^^^^^^^^^^^^^^
                            hint: link to a page or file of the site, or to a full URL with https://""");
    }

    @Test
    void aFragmentMustBeAHeadingOfThatPage() {
        assertThat(check(Map.of(
                        "portfolio.yml",
                        CONFIG,
                        "content/about.md",
                        "# About\n\n[two](#twoo) [x](work/index.md#x)\n\n## Two\n\n## Notes\n",
                        "content/work/index.md",
                        "# Work\n\n## One\n")))
                .isEqualTo("""
                        site/content/about.md:3:7: error: '/about/' has no heading '#twoo' [broken-anchor]
                            [two](#twoo) [x](work/index.md#x)
                                  ^^^^^
                            hint: did you mean '#two'?
                        site/content/about.md:3:18: error: '/work/' has no heading '#x' [broken-anchor]
                            [two](#twoo) [x](work/index.md#x)
                                             ^^^^^^^^^^^^^^^
                            hint: it has #one""");
    }

    /** What is compared with all pages, or with all headings, is compared for the first mistakes only. */
    @Test
    @Timeout(120)
    void manyBrokenLinksOfALargeSiteTakeNoMinutes() {
        Map<String, String> files = new HashMap<>(Map.of("portfolio.yml", CONFIG));
        for (int i = 0; i < 1_000; i++) {
            files.put("content/page" + i + ".md", "# Page\n");
        }
        StringBuilder toFiles = new StringBuilder("# About\n");
        StringBuilder toPages = new StringBuilder("# Work\n");
        for (int i = 0; i < 10_000; i++) {
            toFiles.append("[a](pge").append(i).append(".md)\n");
            toPages.append("## H")
                    .append(i)
                    .append("\n\n[a](#h")
                    .append(i)
                    .append(") [b](#x")
                    .append(i);
            toPages.append(") [c](/pge").append(i).append("/)\n\n");
        }
        files.put("content/about.md", toFiles.toString());
        files.put("content/work.md", toPages.toString());

        assertThat(check(files))
                .contains(
                        "site/content/about.md: error: 9000 more problems of this file are not shown [broken-link]",
                        "did you mean 'page1.md'?",
                        "site/content/work.md: error: 19000 more problems of this file are not shown [broken-",
                        "did you mean '/page1/'?",
                        "it has #h0, #h1, #h2,",
                        "#h19 and 9980 more");
    }

    @Test
    void aFragmentMayLeadToHtmlOfTheAuthor() {
        assertThat(check(Map.of("portfolio.yml", CONFIG, "content/about.md", """
                        # About

                        [a](#a) [b](#b) [c](#c&d) [e](#e) [f](#f) [g](#g) [h](#h)

                        <div id=a></div><p ID='b'></p><p id="c&amp;d"></p><a name="e"></a>

                        ```html
                        <p id="f">
                        ```

                        <!-- <p id="g"> --><meta name="h">
                        """)))
                .isEqualTo("""
                        site/content/about.md:3:39: error: '/about/' has no heading '#f' [broken-anchor]
                            [a](#a) [b](#b) [c](#c&d) [e](#e) [f](#f) [g](#g) [h](#h)
                                                                  ^^
                            hint: that page has no headings
                        site/content/about.md:3:47: error: '/about/' has no heading '#g' [broken-anchor]
                            [a](#a) [b](#b) [c](#c&d) [e](#e) [f](#f) [g](#g) [h](#h)
                                                                          ^^
                            hint: that page has no headings
                        site/content/about.md:3:55: error: '/about/' has no heading '#h' [broken-anchor]
                            [a](#a) [b](#b) [c](#c&d) [e](#e) [f](#f) [g](#g) [h](#h)
                                                                                  ^^
                            hint: that page has no headings""");
    }

    @Test
    void aLinkToADraftSaysSo() {
        assertThat(check(Map.of(
                        "portfolio.yml",
                        CONFIG,
                        "content/about.md",
                        "# About\n\n[soon](/writing/soon/)\n",
                        "content/writing/soon.md",
                        "---\ntitle: Soon\ndate: 2026-01-01\ndraft: true\n---\n")))
                .isEqualTo("""
                        site/content/about.md:3:8: error: '/writing/soon/' is not published: site/content/writing/soon.md is a draft [unpublished-link]
                            [soon](/writing/soon/)
                                   ^^^^^^^^^^^^^^
                            hint: publish that file, or remove the link""");
    }

    @Test
    void linksOfTheConfigurationAreCheckedInTheirPlaces() {
        assertThat(check(Map.of("portfolio.yml", CONFIG + """
                                author:
                                  name: A
                                  avatar: /me.png
                                  links: [{label: GitHub, url: "https://github.com/a"}, {label: CV, url: /cv.pdf}]
                                navigation:
                                  - {label: Abuot, url: /abuot/}
                                callToAction: {label: Mail, url: "mailto:a@example.dev"}
                                footer: {links: [{label: Up, url: /../x}, {label: Two, url: /about/#tow}]}
                                """, "content/about.md", "# About\n\n## Two\n")))
                .isEqualTo("""
                        site/portfolio.yml:5:11: error: nothing is published at '/me.png' [broken-link]
                              avatar: /me.png
                                      ^^^^^^^
                            hint: link to a page or file of the site, or to a full URL with https://
                        site/portfolio.yml:6:74: error: nothing is published at '/cv.pdf' [broken-link]
                              links: [{label: GitHub, url: "https://github.com/a"}, {label: CV, url: /cv.pdf}]
                                                                                                     ^^^^^^^
                            hint: link to a page or file of the site, or to a full URL with https://
                        site/portfolio.yml:8:25: error: nothing is published at '/abuot/' [broken-link]
                              - {label: Abuot, url: /abuot/}
                                                    ^^^^^^^
                            hint: did you mean '/about/'?
                        site/portfolio.yml:10:35: error: '/../x' is not a path in the site [broken-link]
                            footer: {links: [{label: Up, url: /../x}, {label: Two, url: /about/#tow}]}
                                                              ^^^^^
                            hint: write it like /writing/, without empty, '.' or '..' parts
                        site/portfolio.yml:10:61: error: '/about/' has no heading '#tow' [broken-anchor]
                            footer: {links: [{label: Up, url: /../x}, {label: Two, url: /about/#tow}]}
                                                                                        ^^^^^^^^^^^
                            hint: did you mean '#two'?""");
    }

    @Test
    void anImageMayStandBesideItsPage() {
        Map<String, String> files = new HashMap<>(Map.of(
                "portfolio.yml",
                CONFIG,
                "content/writing/a/index.md",
                "---\ntitle: A\ndate: 2026-01-01\nimage: ./cover.png\n---\n",
                "content/writing/b.md",
                "---\ntitle: B\ndate: 2026-01-01\nimage: ../../../up.png\n---\n"));
        files.put("content/writing/a/cover.png", "png");
        assertThat(check(files)).isEqualTo("""
                        site/content/writing/b.md:4:8: error: '../../../up.png' leads out of the site [broken-link]
                            image: ../../../up.png
                                   ^^^^^^^^^^^^^^^
                            hint: name a file of the site""");
    }

    /** Loads a site, renders its bodies, plans a file for each page and resource, and checks the links. */
    private static String check(Map<String, String> files) {
        Diagnostics diagnostics = new Diagnostics();
        Site site = Objects.requireNonNull(SiteLoader.load(
                SourceTree.ofTexts(files, "site"), LoadOptions.at(Instant.parse("2026-02-01T00:00:00Z")), diagnostics));
        Routes routes = new Routes(site.config().url());
        MarkdownRenderer renderer =
                new MarkdownRenderer(site.config().markdown(), routes, LinkTargets.of(site), CodeBlocks.plain());
        Map<String, RenderedBody> bodies = new HashMap<>();
        List<Output> outputs = new ArrayList<>();
        for (Content content : site.contents().toList()) {
            bodies.put(content.file(), renderer.render(content, diagnostics));
            outputs.add(Plans.output(content.path().value(), "", content.file()));
        }
        site.files()
                .published()
                .forEach(resource -> outputs.add(Plans.output(
                        resource.path().value(), "", resource.file().display())));
        LinkCheck.check(SiteBodies.of(site, routes, bodies, null), OutputPlan.of(outputs, diagnostics), diagnostics);
        return printed(diagnostics);
    }
}
