package io.github.portfoliomaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebFontTest {

    @ParameterizedTest
    @CsvSource({"head, font/otf, false", "fvar, font/otf, true"})
    void readsTheTablesOfOpenType(String table, String type, boolean variable) {
        byte[] font = latin("OTTO\0\2" + "\0".repeat(6) + "CFF " + "\0".repeat(12) + table + "\0".repeat(40));
        assertThat(WebFont.of(font)).contains(new WebFont(type, variable));
    }

    @ParameterizedTest
    @CsvSource({"head, false", "fvar, true"})
    void readsTheTablesOfWoff(String table, boolean variable) {
        byte[] font = latin("wOFF" + "\0".repeat(8) + "\0\2" + "\0".repeat(30) + "glyf" + "\0".repeat(16) + table
                + "\0".repeat(16));
        assertThat(WebFont.of(font)).contains(new WebFont("font/woff", variable));
    }

    /** After a transformed table with two lengths, an unknown one with a tag of its own, and one that is not transformed. */
    @ParameterizedTest
    @CsvSource({"1, false", "47, true"})
    void readsTheTablesOfWoff2(int table, boolean variable) {
        ByteArrayOutputStream font = new ByteArrayOutputStream();
        font.writeBytes(latin("wOF2" + "\0".repeat(8) + "\0\4" + "\0".repeat(34)));
        font.writeBytes(new byte[] {10, (byte) 0x81, 47, 47});
        font.writeBytes(new byte[] {63, 'f', 'v', 'a', 'x', 47});
        font.writeBytes(new byte[] {(byte) (3 << 6 | 11), 47});
        font.writeBytes(new byte[] {(byte) table, 9});
        font.writeBytes(new byte[64]);
        assertThat(WebFont.of(font.toByteArray())).contains(new WebFont("font/woff2", variable));
    }

    @Test
    void aTextIsNoFont() {
        assertThat(WebFont.of(new byte[0])).isEmpty();
        assertThat(WebFont.of(latin("<svg ".repeat(20)))).isEmpty();
    }

    @Test
    void aFontThatEndsTooSoonHasNoAxes() {
        byte[] font = latin("wOF2" + "\0".repeat(8) + "\177\177" + "\0".repeat(34) + "\377".repeat(9));
        assertThat(WebFont.of(font)).contains(new WebFont("font/woff2", false));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
