package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkResolverTest {

    private static final LinkTargets SITE = LinkTargets.of(SiteInAString.of("""
                    -- content/index.md --
                    # Home
                    -- content/work/ledger.md --
                    # Ledger
                    -- content/writing/2026/sse.md --
                    ---
                    date: 2026-01-01
                    ---
                    # SSE
                    -- content/writing/cache/index.md --
                    ---
                    date: 2026-01-02
                    ---
                    # Cache
                    -- content/writing/cache/diagram.png --
                    -- content/writing/draft.md --
                    ---
                    title: Draft
                    date: 2026-01-03
                    draft: true
                    ---
                    -- content/writing/gone.md --
                    ---
                    title: Gone
                    date: 2019-01-01
                    expires: 2020-01-01
                    ---
                    -- content/writing/größe.md --
                    ---
                    date: 2026-01-04
                    slug: groesse
                    ---
                    # Größe
                    -- content/writing/rbac.md --
                    ---
                    date: 2026-01-05
                    ---
                    # RBAC
                    -- content/writing/soon.md --
                    ---
                    title: Soon
                    date: 2030-01-01
                    ---
                    -- content/writing/x.md --
                    ---
                    date: 2026-01-06
                    ---
                    # X
                    -- static/cv.pdf --
                    -- static/readme.md --
                    """).load());

    @ParameterizedTest
    @CsvSource({
        "rbac.md,                  /repo/writing/rbac/,            /writing/rbac/",
        "./rbac.md?x=1#what,       /repo/writing/rbac/?x=1#what,   /writing/rbac/",
        "2026/sse.md,              /repo/writing/sse/,             /writing/sse/",
        "../work/ledger.md#design, /repo/work/ledger/#design,      /work/ledger/",
        "/work/ledger.md,          /repo/work/ledger/,             /work/ledger/",
        "../index.md,              /repo/,                         /",
        "gr%C3%B6%C3%9Fe.md,       /repo/writing/groesse/,         /writing/groesse/",
        "größe.md,                 /repo/writing/groesse/,         /writing/groesse/",
        "cache/diagram.png,        /repo/writing/cache/diagram.png, /writing/cache/diagram.png",
        "/about/,                  /repo/about/,                   /about/",
        "/cv.pdf#page=2,           /repo/cv.pdf#page=2,            /cv.pdf",
        "/readme.md,               /repo/readme.md,                /readme.md",
        "/,                        /repo/,                         /",
        "../other/,                ../other/,                      /writing/other/",
        "missing.png,              missing.png,                    /writing/x/missing.png",
        "#part,                    #part,                          /writing/x/",
        "?page=2,                  ?page=2,                        ",
        "../../../up.html,         ../../../up.html,               ",
        "https://example.org/a.md, https://example.org/a.md,       ",
        "//example.org/a,          //example.org/a,                ",
        "mailto:a@example.org,     mailto:a@example.org,           ",
        "..\\work\\ledger.md#a\\b, /repo/work/ledger/#a%5Cb,    /work/ledger/",
        "cache\\diagram.png,       /repo/writing/cache/diagram.png, /writing/cache/diagram.png",
        "/\\example.org/a\\b,     //example.org/a/b,              ",
        "https://x\\y?a\\b,        https://x/y?a%5Cb,              ",
        "mailto:a\\b,              mailto:a%5Cb,                   ",
    })
    void linksLeadToWhereFilesArePublished(String written, String href, @Nullable String target) {
        Rendering rendering = Rendering.of("[x](" + written + ")", RawHtml.ALLOW, SITE);

        assertThat(rendering.html()).isEqualTo("<p><a href=\"" + href + "\">x</a></p>\n");
        assertThat(rendering.body().links().stream().map(link -> link.target().value()))
                .isEqualTo(target == null ? List.of() : List.of(target));
        assertThat(rendering.problems()).isEmpty();
    }

    @Test
    void placesAndFragmentsAreKnown() {
        Rendering rendering = Rendering.of("See *[the\ndesign](rbac.md#a%20b)*.", RawHtml.ALLOW, SITE);

        assertThat(rendering.body().links())
                .containsExactly(new SiteLink(new SitePath("/writing/rbac/"), "a b", 18, 13));
    }

    @Test
    void brokenLinksAreReportedWhereTheyStand() {
        String markdown = """
                > A [post](rbak.md), and
                > [one of another folder](ledger.md), and [nothing](nothing-of-the-kind.md).

                An ![image](draft.png) and [a reference][r].

                [r]: </wrk/ledger.md> "The ledger"
                """;

        assertThat(Rendering.of(markdown, RawHtml.ALLOW, SITE).problems()).isEqualTo("""
                        content/writing/x.md:1:12: error: there is no file 'rbak.md' to link to [broken-link]
                            > A [post](rbak.md), and
                                       ^^^^^^^
                            hint: did you mean 'rbac.md'?
                        content/writing/x.md:2:27: error: there is no file 'ledger.md' to link to [broken-link]
                            > [one of another folder](ledger.md), and [nothing](nothing-of-the-kind.md).
                                                      ^^^^^^^^^
                            hint: did you mean '../work/ledger.md'?
                        content/writing/x.md:2:53: error: there is no file 'nothing-of-the-kind.md' to link to [broken-link]
                            > [one of another folder](ledger.md), and [nothing](nothing-of-the-kind.md).
                                                                                ^^^^^^^^^^^^^^^^^^^^^^
                            hint: link to the Markdown file of the page, relative to this file
                        content/writing/x.md:6:6: error: there is no file '/wrk/ledger.md' to link to [broken-link]
                            [r]: </wrk/ledger.md> "The ledger"
                                 ^^^^^^^^^^^^^^^^
                            hint: did you mean '/work/ledger.md'?""");
    }

    /** What browsers make of such addresses depends on the page: another host, or a path of the site. */
    @Test
    void anAddressOfTheWebNamesItsHost() {
        String markdown = """
                [a](https:\\\\//x) [b](HTTP:x) ![c](https:/x) <https://?q> <a href="https:\\x">d</a> [e](//)
                """;

        assertThat(Rendering.of(markdown, RawHtml.ALLOW, SITE).problems()).isEqualTo("""
                        content/writing/x.md:1:5: error: 'https:\\//x' names no host [broken-link]
                            [a](https:\\\\//x) [b](HTTP:x) ![c](https:/x) <https://?q> <a href="https:\\x">d</a> [e](//)
                                ^^^^^^^^^^^
                            hint: write it like https://example.org/
                        content/writing/x.md:1:22: error: 'HTTP:x' names no host [broken-link]
                            [a](https:\\\\//x) [b](HTTP:x) ![c](https:/x) <https://?q> <a href="https:\\x">d</a> [e](//)
                                                 ^^^^^^
                            hint: write it like https://example.org/
                        content/writing/x.md:1:35: error: 'https:/x' names no host [broken-link]
                            [a](https:\\\\//x) [b](HTTP:x) ![c](https:/x) <https://?q> <a href="https:\\x">d</a> [e](//)
                                                              ^^^^^^^^
                            hint: write it like https://example.org/
                        content/writing/x.md:1:46: error: 'https://?q' names no host [broken-link]
                            [a](https:\\\\//x) [b](HTTP:x) ![c](https:/x) <https://?q> <a href="https:\\x">d</a> [e](//)
                                                                         ^^^^^^^^^^
                            hint: write it like https://example.org/
                        content/writing/x.md:1:67: error: 'https:\\x' names no host [broken-link]
                            [a](https:\\\\//x) [b](HTTP:x) ![c](https:/x) <https://?q> <a href="https:\\x">d</a> [e](//)
                                                                                              ^^^^^^^^
                            hint: write it like https://example.org/
                        content/writing/x.md:1:87: error: '//' names no host [broken-link]
                            [a](https:\\\\//x) [b](HTTP:x) ![c](https:/x) <https://?q> <a href="https:\\x">d</a> [e](//)
                                                                                                                  ^^
                            hint: write it like https://example.org/""");
    }

    @Test
    void linksToWhatIsNotPublishedSayWhy() {
        String markdown = "[a](draft.md) [b](soon.md) <a href=\"gone.md\">c</a>";

        assertThat(Rendering.of(markdown, RawHtml.ALLOW, SITE).problems()).isEqualTo("""
                        content/writing/x.md:1:5: error: 'draft.md' is not published: it is a draft [unpublished-link]
                            [a](draft.md) [b](soon.md) <a href="gone.md">c</a>
                                ^^^^^^^^
                            hint: publish that file, or remove the link
                        content/writing/x.md:1:19: error: 'soon.md' is not published: it is scheduled for 2030-01-01T00:00Z [unpublished-link]
                            [a](draft.md) [b](soon.md) <a href="gone.md">c</a>
                                              ^^^^^^^
                            hint: publish that file, or remove the link
                        content/writing/x.md:1:37: error: 'gone.md' is not published: it expired on 2020-01-01T00:00Z [unpublished-link]
                            [a](draft.md) [b](soon.md) <a href="gone.md">c</a>
                                                                ^^^^^^^
                            hint: publish that file, or remove the link""");
    }
}
