package io.github.portfoliomaven.render.html;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A font for browsers.
 *
 * @param type its media type, RFC 8081
 * @param variable whether one file has all weights
 */
record WebFont(String type, boolean variable) {

    /** The table of a font that names its axes. */
    private static final String AXES = "fvar";

    /** Where the table has its place among the known ones of WOFF2, section 5.2; 63 is before an unknown one. */
    private static final int AXES_IN_WOFF2 = 47;

    private static final int UNKNOWN_IN_WOFF2 = 63;
    private static final List<Integer> TRANSFORMED_IN_WOFF2 = List.of(10, 11);

    /** What the first bytes of a font say; nothing if they are those of no font. */
    static Optional<WebFont> of(byte[] bytes) {
        if (bytes.length < 48) {
            return Optional.empty();
        }
        ByteBuffer font = ByteBuffer.wrap(bytes);
        int tables = font.getShort(4) & 0xFFFF;
        return Optional.ofNullable(
                switch (tag(font, 0)) {
                    case "\0\1\0\0", "true" -> new WebFont("font/ttf", hasAxes(font, 12, 16, tables));
                    case "OTTO" -> new WebFont("font/otf", hasAxes(font, 12, 16, tables));
                    case "wOFF" -> new WebFont("font/woff", hasAxes(font, 44, 20, font.getShort(12) & 0xFFFF));
                    case "wOF2" -> new WebFont("font/woff2", hasAxes(font.position(48), font.getShort(12) & 0xFFFF));
                    default -> null;
                });
    }

    private static boolean hasAxes(ByteBuffer font, int start, int length, int tables) {
        for (int at = start; at < start + tables * length && at + length <= font.limit(); at += length) {
            if (tag(font, at).equals(AXES)) {
                return true;
            }
        }
        return false;
    }

    /** WOFF2, section 4.1: entries are of different length. */
    private static boolean hasAxes(ByteBuffer font, int tables) {
        for (int i = 0; i < tables && font.remaining() > 8; i++) {
            int flags = font.get() & 0xFF;
            int table = flags & 63;
            int transformation = flags >> 6;
            if (table == AXES_IN_WOFF2) {
                return true;
            } else if (table == UNKNOWN_IN_WOFF2) {
                font.position(font.position() + 4);
            }
            skipNumber(font);
            if (TRANSFORMED_IN_WOFF2.contains(table) ? transformation != 3 : transformation != 0) {
                skipNumber(font);
            }
        }
        return false;
    }

    private static void skipNumber(ByteBuffer font) {
        while (font.hasRemaining() && font.get() < 0) {
            // seven bits each, the last one without the sign
        }
    }

    private static String tag(ByteBuffer font, int at) {
        byte[] tag = new byte[4];
        font.duplicate().position(at).get(tag);
        return new String(tag, StandardCharsets.ISO_8859_1);
    }
}
