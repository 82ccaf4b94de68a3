package io.github.portfoliomaven.render.markdown;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteLoader;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas between dollars, where a site switches them on. */
class MathTest {

    private static final String BLOCK = "<math display=\"block\" class=\"tml-display\">";

    private static Rendering math(String markdown) {
        return math(markdown, RawHtml.ALLOW);
    }

    private static Rendering math(String markdown, RawHtml html) {
        return Rendering.of(
                markdown,
                new SiteConfig.Markdown(html, LinkSchemes.DEFAULT, null, "en", true, Words.of("en")),
                LinkTargets.none());
    }

    @Test
    void inTextAndApart() {
        Rendering rendering = math("""
                With $a_b$ and *$c$*: $$d$$ in the text.

                $$
                e

                + f
                $$

                $$ g $$ {.wide #eq}

                - $$
                  h
                  $$

                ```math
                i
                ```
                """);

        assertThat(rendering.problems()).isEmpty();
        assertThat(rendering.html()).isEqualTo("""
                        <p>With <math><msub><mi>a</mi><mi>b</mi></msub></math> and <em><math><mi>c</mi></math></em>: \
                        %1$s<mi>d</mi></math> in the text.</p>
                        <div class="math" tabindex="0">%1$s<mrow><mi>e</mi><mo>+</mo><mi>f</mi></mrow></math></div>
                        <div class="math wide" id="eq" tabindex="0">%1$s<mi>g</mi></math></div>
                        <ul>
                        <li>
                        <div class="math" tabindex="0">%1$s<mi>h</mi></math></div>
                        </li>
                        </ul>
                        <div class="math" tabindex="0">%1$s<mi>i</mi></math></div>
                        """.formatted(BLOCK));
        assertThat(rendering.body().hasFormulas()).isTrue();
        assertThat(rendering.body().words()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and $10",
                "costs US$5 or 5$",
                "$ a $ and a $ b",
                "\\$a$",
                "$a\\$",
                "`$a$`",
                "<i title=\"$a$\">b</i>",
                "[$](/x$y/)",
                "$$ $$",
                "$x$5",
                "echo $HOME and $PATH",
            })
    void otherDollarsAreText(String markdown) {
        assertThat(math(markdown).html()).doesNotContain("<math");
        assertThat(math(markdown).problems()).isEmpty();
    }

    @Test
    void isOffUnlessSwitchedOn() {
        Rendering rendering = Rendering.of("$a$ and $$b$$\n\n$$\nc\n$$\n");

        assertThat(rendering.html()).isEqualTo("<p>$a$ and $$b$$</p>\n<p>$$\nc\n$$</p>\n");
        assertThat(rendering.body().hasFormulas()).isFalse();
    }

    @Test
    void whatIsWrongIsShownWhereItStands() {
        Rendering rendering = math("""
                > Text with $a + \\foo$.

                $$
                x
                  = \\frac{y
                $$

                $$
                z
                """);

        assertThat(rendering.problems()).isEqualTo("""
                content/writing/x.md:1:18: error: this formula cannot be shown: Unsupported function name: \\foo [formula]
                    > Text with $a + \\foo$.
                                     ^
                    hint: see the commands of Temml, temml.org/docs/en/supported; a backslash makes a dollar text
                content/writing/x.md:5:11: error: this formula cannot be shown: Unexpected end of input in a macro argument, expected '}' [formula]
                      = \\frac{y
                              ^
                    hint: see the commands of Temml, temml.org/docs/en/supported; a backslash makes a dollar text
                content/writing/x.md:8:1: error: this formula does not end [formula]
                    $$
                    ^^
                    hint: close it with a line of two dollars, $$""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SANITIZE", "ESCAPE"})
    void nothingDangerousGetsThrough(RawHtml html) {
        assertThat(math("$\\text{<b onclick=evil()>}$ $\\href{javascript:evil()}{x}$", html)
                        .html())
                .contains("&lt;b\u00a0onclick=evil()&gt;")
                .doesNotContain("<b", "<a", "href=\"");
    }

    @Test
    void theEngineIsAnAddition() {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, String> files =
                Map.of("portfolio.yml", "title: T\nurl: https://example.dev/\nmarkdown:\n  math: true\n");
        Site site = Objects.requireNonNull(
                SiteLoader.load(SourceTree.ofTexts(files, "src/site"), LoadOptions.at(Instant.EPOCH), diagnostics));
        FormulaWriter.check(site.config(), false, diagnostics);

        assertThat(printed(diagnostics)).isEqualTo("""
                src/site/portfolio.yml:4:9: error: formulas need Rhino, which is not on the plugin's class path [formula]
                      math: true
                            ^^^^
                    hint: add org.mozilla:rhino:1.9.1 to the <dependencies> of portfolio-maven-plugin in the pom.xml""");
    }
}
