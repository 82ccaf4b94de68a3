package io.github.portfoliomaven.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FontCoverageTest {

    @Test
    void agreesWithWhatJavaCanDisplay() throws Exception {
        CardFonts fonts = CardFonts.standard();
        assertThat(difference(fonts.titles(), fonts.serif())).isZero();
        assertThat(difference(fonts.labels(), fonts.sans())).isZero();
    }

    private static int difference(FontCoverage coverage, Font font) {
        int different = 0;
        for (int c = ' '; c < 0x20000; c++) {
            // Java has glyphs of its own for characters that show nothing; which ones depends on its version.
            boolean word = Character.isLetterOrDigit(c) || (c > ' ' && c < 0x7f);
            if (word && coverage.covers(c) != font.canDisplay(c)) {
                different++;
            }
        }
        return different;
    }

    @Test
    void refusesWhatIsNoFont() {
        assertThat(FontCoverage.of("wOF2 and so on".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(FontCoverage.of(new byte[0])).isEmpty();
        assertThat(FontCoverage.of(new byte[] {0, 1, 0, 0, 0, 9, 0, 0})).isEmpty();
    }

    @Test
    void survivesEveryCut() throws Exception {
        byte[] font =
                FontCoverageTest.class.getResourceAsStream("Inter-Medium.ttf").readAllBytes();
        for (int length = 0; length < 4_000; length += 7) {
            FontCoverage.of(Arrays.copyOf(font, length));
        }
    }
}
