package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Typographic punctuation, where a site switches it on. */
class PunctuationTest {

    private static Rendering smart(String markdown, String language) {
        return Rendering.of(
                markdown,
                new SiteConfig.Markdown(RawHtml.ALLOW, LinkSchemes.DEFAULT, null, language, false, Words.of("en")),
                LinkTargets.none());
    }

    private static String paragraph(String markdown) {
        return smart(markdown, "en").html().replaceAll("^<p>|</p>\n$", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "\"Hello,\" he said.|“Hello,” he said.",
                "\"I don't think 'so',\" she wrote.|“I don’t think ‘so’,” she wrote.",
                "(\"a\") [\"b\"] *\"c\"* \"*d*\"|(“a”) [“b”] <em>“c”</em> “<em>d</em>”",
                "'tis the dogs' bone|‘tis the dogs’ bone",
                "It's '90s rock, isn't it|It’s ’90s rock, isn’t it",
                "Say \"[a](/b/)\"|Say “<a href=§/repo/b/§>a</a>”",
                "1 -- 2, 3--4, a---b|1 – 2, 3–4, a—b",
                "wait... what....|wait… what….",
                "\"She said 'hello.'\"|“She said ‘hello.’”",
                "\"You watch 'what?'\" says he.|“You watch ‘what?’” says he.",
                "\"She said 'hello'\"|“She said ‘hello’”",
                "('one!') [\"...and\"] ('...or')|(‘one!’) [“…and”] (‘…or’)",
                "the dogs' (or the cats') bone|the dogs’ (or the cats’) bone",
            })
    void isAsInPrint(String markdown, String html) {
        assertThat(paragraph(markdown)).isEqualTo(html.replace('§', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Run it with --verbose or (--help)",
                "a ---- b ----- c",
                "go test ./... and a.....b",
                "6 \" by 4 ' wide",
                "https://example.org/a--b...c",
                "a-b, x - y",
            })
    void whatIsNoPunctuationStays(String text) {
        assertThat(VisibleText.of(smart(text, "en").body().html()).strip()).isEqualTo(text);
    }

    /** What is an address by its look is one only if it stands in the text itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "[Ann](https://a.example/)'s post, ([b](https://b.example/)---c)"
                        + "|<a href=§https://a.example/§>Ann</a>’s post, (<a href=§https://b.example/§>b</a>—c)",
                "[d](https://d.example/)\"e\" **[x](https://x.example/)**'s"
                        + "|<a href=§https://d.example/§>d</a>“e” <strong><a href=§https://x.example/§>x</a></strong>’s",
                "<a href=§https://e.example/§>it's</a> so|<a href=§https://e.example/§>it’s</a> so",
                "https://f.example/it's---so stays|<a href=§https://f.example/it's---so§>https://f.example/it's---so</a> stays",
            })
    void standsBehindLinks(String markdown, String html) {
        assertThat(paragraph(markdown.replace('§', '"'))).isEqualTo(html.replace('§', '"'));
    }

    @Test
    void codeHtmlAddressesAndEscapesStay() {
        assertThat(smart("""
                        `"a" -- b...` <kbd>"c"</kbd> <i title="d--e">"f"</i> \\"g\\" &quot;h&quot; <https://x.org/'i'...>
                        [j](/k--l/ "m...") ![n](o--p.png)

                            "q"

                        <div>"r"</div>
                        """, "en").html()).isEqualTo("""
                        <p><code>&quot;a&quot; -- b...</code> <kbd>&quot;c&quot;</kbd> <i title="d--e">“f”</i> \
                        &quot;g&quot; &quot;h&quot; <a href="https://x.org/'i'...">https://x.org/'i'...</a>
                        <a href="/repo/k--l/" title="m...">j</a> <img src="o--p.png" alt="n" loading="lazy" decoding="async"></p>
                        <pre tabindex="0"><code>&quot;q&quot;
                        </code></pre>
                        <div>"r"</div>
                        """.replace("%27", "'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "en-GB|“a ‘b’ c’s”",
                "de|„a ‚b‘ c’s“",
                "de-AT|„a ‚b‘ c’s“",
                "fr|«\u202fa “b” c’s\u202f»",
                "pl|„a «b» c’s”",
                "ru|«a „b“ c’s»",
                "sv|”a ’b’ c’s”",
                "ja|“a ‘b’ c’s”",
            })
    void quotationMarksAreThoseOfTheLanguage(String language, String text) {
        assertThat(smart("\"a 'b' c's\"", language).html()).isEqualTo("<p>" + text + "</p>\n");
    }

    @Test
    void idsOfHeadingsStayWhatTheyWere() {
        String markdown = "## Don't -- \"ever\"...\n";
        RenderedBody.Heading heading = smart(markdown, "en").body().headings().get(0);

        assertThat(heading.id())
                .isEqualTo(Rendering.of(markdown).body().headings().get(0).id());
        assertThat(heading.text()).isEqualTo("Don’t – “ever”…");
    }

    @Test
    void isOffUnlessSwitchedOn() {
        assertThat(Rendering.html("\"a\" -- b...")).isEqualTo("<p>&quot;a&quot; -- b...</p>\n");
    }
}
