package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {

    /** As in kramdown and PHP Markdown Extra. */
    @Test
    void markdownInHtmlWhereTheTagAsksForIt() {
        Rendering rendering = Rendering.of("""
                <div class="alert" markdown="1">
                ### Inside
                * item **b**
                </div>

                <div>
                </div>
                <div markdown="1">
                *tab*
                </div>

                > <section markdown=block>
                > *a*
                > </section>

                <span markdown="1">*x*</span>

                <p markdown="1">*y*</p>
                """);

        assertThat(rendering.html())
                .startsWith("<div class=\"alert\">\n<h3 id=\"inside\">")
                .endsWith("""
                        <ul>
                        <li>item <strong>b</strong></li>
                        </ul>
                        </div>
                        <div>
                        </div>
                        <div>
                        <p><em>tab</em></p>
                        </div>
                        <blockquote>
                        <section>
                        <p><em>a</em></p>
                        </section>
                        </blockquote>
                        <p><span><em>x</em></span></p>
                        <p>*y*</p>
                        """);
        assertThat(rendering.problems()).isEqualTo("""
                content/writing/x.md:18:4: warning: 'markdown="1"' has no effect here [markdown-attribute]
                    <p markdown="1">*y*</p>
                       ^^^^^^^^^^^^
                    hint: put the tag on its own line, below a blank line or Markdown""");
    }

    @Test
    void linksInHtmlAreLinksOfTheSite() {
        String markdown = """
                <video poster='/p.jpg' src=/v.mp4 controls>
                <img srcset="/a.png 1x, b.png 2x,https://example.org/c.png 3x" src="b.png?x=1&amp;y=2" alt="/no">
                <a data-href="/no" HREF = "/about/#me">me</a> <!-- <a href="/no"> -->
                <script>let a = '<a href="/no">';</script>
                </video>
                """;
        RenderedBody body = Rendering.of(markdown).body();

        assertThat(body.html().html()).isEqualTo("""
                        <video poster='/repo/p.jpg' src=/repo/v.mp4 controls>
                        <img srcset="/repo/a.png 1x, b.png 2x,https://example.org/c.png 3x" src="b.png?x=1&amp;y=2" alt="/no">
                        <a data-href="/no" HREF = "/repo/about/#me">me</a> <!-- <a href="/no"> -->
                        <script>let a = '<a href="/no">';</script>
                        </video>
                        """);
        assertThat(body.html().absolute("https://example.dev", "https://example.dev/repo/writing/x/"))
                .contains(
                        "poster='https://example.dev/repo/p.jpg'",
                        ", https://example.dev/repo/writing/x/b.png 2x,https://example.org/c.png",
                        "src=\"https://example.dev/repo/writing/x/b.png?x=1&amp;y=2\"");
        assertThat(body.links().stream().map(link -> link.target() + " " + link.fragment()))
                .containsExactly(
                        "/p.jpg null",
                        "/v.mp4 null",
                        "/a.png null",
                        "/writing/x/b.png null",
                        "/writing/x/b.png null",
                        "/about/ me");
    }

    @Test
    void htmlMayBeShownAsText() {
        assertThat(Rendering.of(
                                "<div>\n*a*\n</div>\n\nb <i>c</i><!-- d --> [x](javascript:e)",
                                RawHtml.ESCAPE,
                                LinkTargets.none())
                        .html())
                .isEqualTo("""
                        <p>&lt;div&gt;
                        *a*
                        &lt;/div&gt;</p>
                        <p>b &lt;i&gt;c&lt;/i&gt; x</p>
                        """);
    }

    @Test
    void htmlMayBeSanitized() {
        String markdown = """
                <div class="note" onclick="evil()" id=x style="color:red">
                <script>evil()</script><p align=left>Text & <b>bold</p></section>
                <a href="java&#x09;script:evil()" title='a"b'>a</a> <a href=/about/>b</a>
                <svg><img src=x.png onerror=evil()></svg><iframe src="https://example.org"><a href="/no"></iframe>
                <!--[if IE]> <script>evil()</script> <![endif]-->

                *a* <span>b <blink>c</blink>
                """;

        assertThat(Rendering.of(markdown, RawHtml.SANITIZE, LinkTargets.none()).html())
                .isEqualTo("""
                        <div>
                        <p>Text &amp; <b>bold</b></p><b>
                        <a title="a&quot;b">a</a> <a href="/repo/about/">b</a>
                        <img src="x.png">

                        <p><em>a</em> <span>b c</span></p>
                        </b></div>""");
    }

    private static String sanitized(String markdown) {
        return Rendering.of(markdown, RawHtml.SANITIZE, LinkTargets.none()).html();
    }

    @Test
    void tagsThatMarkdownTearsApartFindEachOther() {
        String markdown = """
                <details open>
                <summary>More <kbd>Ctrl</kbd></summary>

                *a*, <kbd>Ctrl+**C**</kbd>

                - <mark>b
                - c</mark>

                </details>

                <table><tr><td>

                d

                </td></tr></table>
                """;

        assertThat(sanitized(markdown)).isEqualTo("""
                        <details open="">
                        <summary>More <kbd>Ctrl</kbd></summary>
                        <p><em>a</em>, <kbd>Ctrl+<strong>C</strong></kbd></p>
                        <ul>
                        <li><mark>b</mark></li>
                        <li>c</li>
                        </ul>
                        </details>
                        <table><tbody><tr><td>
                        <p>d</p>
                        </td></tr></tbody></table>
                        """);
    }

    @Test
    void htmlThatNeverEndsTakesNoMarkdownAway() {
        String markdown = """
                a <style> *b*

                <div title="

                c

                - d <textarea> **e**

                <script>

                f
                """;

        assertThat(sanitized(markdown)).isEqualTo("""
                        <p>a  <em>b</em></p>
                        """ + """
                        <p>c</p>
                        <ul>
                        <li>d  <strong>e</strong></li>
                        </ul>
                        """);
    }

    @Test
    void theMarkupOfThePageCannotBeForged() {
        String markdown = "a <b>*c*</b> &#xFDD0;1&#xFDD1;<i>\uFDD00\uFDD1</i> <u>\uFDD099999999999\uFDD1</u>\n";

        assertThat(sanitized(markdown))
                .isEqualTo(
                        "<p>a <b><em>c</em></b> \uFDD01\uFDD1<i>\uFDD00\uFDD1</i> <u>\uFDD099999999999\uFDD1</u></p>\n");
        assertThat(sanitized("<div>&#xFDD0;0&#xFDD1;&#xFDD0;0&#xFDD1;\n\n*d*\n\n</div>"))
                .isEqualTo("<div><p><em>d</em></p>\n\n</div>\n");
    }

    @Test
    void anExcerptIsWholeWithoutTheRest() {
        RenderedBody body = Rendering.of(
                        "<div>\n\na\n\n<!-- more -->\n\nb\n\n</div>", RawHtml.SANITIZE, LinkTargets.none())
                .body();

        assertThat(body.excerpt().html()).isEqualTo("<div>\n<p>a</p>\n</div>");
        assertThat(body.html().html()).isEqualTo("<div>\n<p>a</p>\n</div>\n\n<p>b</p>\n\n");
    }

    @Test
    void linksInSanitizedHtmlAreLinksOfTheSite() {
        RenderedBody body = Rendering.of(
                        "*a*\n\n> <b>b</b> <a href='/about/#me'>c</a>", RawHtml.SANITIZE, LinkTargets.none())
                .body();

        assertThat(body.html().absolute("https://example.dev", "https://example.dev/repo/writing/x/"))
                .contains("<a href=\"https://example.dev/repo/about/#me\">c</a>");
        assertThat(body.links()).singleElement().satisfies(link -> {
            assertThat(link.offset()).isEqualTo(25);
            assertThat(link.length()).isEqualTo(10);
        });
    }

    @Test
    void idsOfBodiesThatAreNotTrustedTakeNoPlaceOfThePage() {
        SiteInAString site = SiteInAString.of("""
                -- portfolio.yml --
                title: Sample Engineer
                url: https://example.dev/
                markdown: {html: sanitize}
                -- content/a.md --
                # A

                ## Search

                ## Own {#own}

                [here](#search) [own](#own) <a href="#own">own</a> [there](b.md#search) [there](/b/#search) [none](#none)
                -- content/b.md --
                # B

                ## Search
                """);
        SiteResult rendered =
                SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).render();

        assertThat(rendered.diagnostics())
                .extracting(DiagnosticPrinter::print)
                .singleElement()
                .asString()
                .contains("#none");
    }

    /** Every character that Java, HTML or Unicode may take for space, as the author can write it. */
    private static Stream<String> spaces() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT)
                .mapToObj("&#%d;"::formatted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>"})
    void spaceDoesNotHideAnAddressThatRuns(String address) {
        String markdown = spaces().flatMap(space -> Stream.of("href", "src", "cite")
                        .map(name -> "<a " + name + "=\"" + space + address + "\">a</a>" + "<a " + name + "=\""
                                + space.repeat(20) + address + space + "\">a</a>"))
                .collect(Collectors.joining("\n\n"));

        List<String> addresses =
                Jsoup.parse(Rendering.of(markdown, RawHtml.SANITIZE, LinkTargets.none())
                                .html())
                        .select("a")
                        .stream()
                        .flatMap(a -> Stream.of(a.attr("href"), a.attr("src"), a.attr("cite")))
                        .filter(written -> written.matches("(?i)[\\x00-\\x20]*[a-z]+:.*"))
                        .toList();

        assertThat(addresses).isEmpty();
    }
}
