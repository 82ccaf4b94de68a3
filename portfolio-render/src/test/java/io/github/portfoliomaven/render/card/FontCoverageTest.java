package io.github.portfoliomaven.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    /** Found by a fuzzer. */
    @Test
    void refusesOffsetsBeyondTheFile() throws Exception {
        byte[] font = font(12, ByteBuffer.allocate(28).putShort((short) 12).array());
        ByteBuffer.wrap(font).putInt(20, -1);
        assertThat(FontCoverage.of(font)).isEmpty();
    }

    /** Each group maps all characters: read one by one they would take hours. */
    @Test
    @Timeout(20)
    void refusesMoreMappingsThanThereAreCharacters() {
        int groups = 2_000_000;
        ByteBuffer map = ByteBuffer.allocate(16 + 12 * groups);
        map.putShort((short) 12).putInt(12, groups).position(16);
        for (int i = 0; i < groups; i++) {
            map.putInt(0).putInt(Character.MAX_CODE_POINT).putInt(1);
        }
        assertThat(FontCoverage.of(font(12, map.array()))).isEmpty();

        int segments = 32_767;
        ByteBuffer ranges = ByteBuffer.allocate(16 + 8 * segments);
        ranges.putShort((short) 4).putShort(6, (short) (2 * segments)).position(14);
        for (int i = 0; i < segments; i++) {
            ranges.putShort((short) 0xfffe);
        }
        assertThat(FontCoverage.of(font(4, ranges.array()))).isEmpty();
    }

    /** A font of one table, which has one map. */
    private static byte[] font(int format, byte[] map) {
        return ByteBuffer.allocate(28 + 12 + map.length)
                .putInt(0x00010000)
                .putShort((short) 1)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0x636d6170)
                .putInt(0)
                .putInt(28)
                .putInt(12 + map.length)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) (format == 4 ? 1 : 10))
                .putInt(12)
                .put(map)
                .array();
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
