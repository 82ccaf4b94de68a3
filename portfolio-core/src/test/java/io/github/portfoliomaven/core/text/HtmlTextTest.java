package io.github.portfoliomaven.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    private static final String ALL = "a&b<c>d\"e'f";

    @Test
    void escapesWhatItsPlaceGivesAMeaning() {
        assertThat(HtmlText.text(ALL)).isEqualTo("a&amp;b&lt;c&gt;d\"e'f");
        assertThat(HtmlText.attribute(ALL)).isEqualTo("a&amp;b&lt;c&gt;d&quot;e'f");
        assertThat(HtmlText.anywhere(ALL)).isEqualTo("a&amp;b&lt;c&gt;d&quot;e&#39;f");
    }

    @Test
    void appendsAPart() {
        StringBuilder out = new StringBuilder(":");

        HtmlText.appendText(ALL, 1, 4, out);
        HtmlText.appendText(ALL, 4, 4, out);
        HtmlText.appendAttribute("\"x", out);

        assertThat(out).hasToString(":&amp;b&lt;&quot;x");
    }

    @Test
    void copiesNothingThatIsPlain() {
        String plain = "näher? 1 + 1; (\uD83D\uDE00)\n";

        assertThat(HtmlText.text(plain)).isSameAs(plain);
        assertThat(HtmlText.attribute(plain)).isSameAs(plain);
        assertThat(HtmlText.anywhere(plain)).isSameAs(plain);
    }

    @Test
    void dropsControlCharactersInPlacesOfOthers() {
        assertThat(HtmlText.anywhere("a\u0000\u001b<\u0085\tb\r\n")).isEqualTo("a&lt;\tb\r\n");
    }

    @Test
    void anyTextIsEscapedAsByOneReplacementAfterTheOther() {
        Random random = new Random(14);
        for (int round = 0; round < 5000; round++) {
            StringBuilder any = new StringBuilder();
            for (int i = random.nextInt(10); i > 0; i--) {
                any.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x20000) : random.nextInt(160));
            }
            String text = any.toString();
            String tags = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            String quoted = tags.replace("\"", "&quot;");

            assertThat(HtmlText.text(text)).isEqualTo(tags);
            assertThat(HtmlText.attribute(text)).isEqualTo(quoted);
            assertThat(HtmlText.anywhere(text))
                    .isEqualTo(quoted.replace("'", "&#39;").replaceAll("[\\p{Cntrl}\\x80-\\x9f&&[^\t\n\r]]", ""));
        }
    }
}
