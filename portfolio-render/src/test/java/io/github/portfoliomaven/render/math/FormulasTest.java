package io.github.portfoliomaven.render.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    private static Formula formula(String tex) {
        return Formulas.shared().render(tex, false);
    }

    @Test
    void inTextAndApart() {
        assertThat(formula("a^2").html()).isEqualTo("<math><msup><mi>a</mi><mn>2</mn></msup></math>");
        assertThat(Formulas.shared().render("\\frac{a}{b}", true).html())
                .isEqualTo("<math display=\"block\" class=\"tml-display\">"
                        + "<mfrac><mi>a</mi><mi>b</mi></mfrac></math>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}",
                "\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}",
                "\\left( \\begin{smallmatrix} a & b \\\\ c & d \\end{smallmatrix} \\right)",
                "\\text{if } x \\in \\mathbb{R} \\xrightarrow{f} \\mathcal{O}(n \\log n)",
                "f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{else} \\end{cases}",
                "\\underbrace{a + b}_{\\text{sum}} \\cancel{c} \\boxed{d} \\vec v \\hat x \\sqrt[3]{y}",
            })
    void whatPeopleWrite(String tex) {
        assertThat(formula(tex).problem()).isEmpty();
        assertThat(formula(tex).html()).startsWith("<math>").endsWith("</math>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{a|7|Unexpected end of input in a macro argument, expected '}'",
                "a + \\foo|4|Unsupported function name: \\foo",
                "a}b|1|Expected 'EOF', got '}'",
            })
    void whatIsWrongHasAPlace(String tex, int position, String problem) {
        assertThat(formula(tex)).isEqualTo(new Formula("", problem, position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\href{javascript:evil()}{x}",
                "\\url{javascript:evil()}",
                "\\includegraphics{http://example.org/x.png}",
                "\\htmlClass{x}{y}",
                "\\htmlStyle{background:url(x)}{y}",
                "\\htmlData{onclick=evil()}{y}",
                "\\text{<script>evil()</script>}",
                "\\text{<img src=x onerror=evil()>}",
                "\\color{red;background:url(x)}{y}",
                "\\textcolor{\"onclick=evil()}{y}",
            })
    void nothingDangerousComesOut(String tex) {
        assertThat(formula(tex).html())
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<img")
                .doesNotContainIgnoringCase("<a ")
                .doesNotContain("javascript:")
                .doesNotContain("url(")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\sqrt{", "\\left(", "^{", "\\def\\a{\\a\\a}\\a ", "\\frac{1}{"})
    void whatNestsTooDeepEnds(String tex) throws InterruptedException {
        Thread thread = new Thread(null, () -> formula(tex.repeat(400)), "deep", 512 * 1024);
        thread.start();
        thread.join();

        assertThat(formula(tex.repeat(400)).isBroken()).isTrue();
        assertThat(formula("x".repeat(10_001)).problem()).isEqualTo("it is longer than 10000 characters");
    }
}
