package io.github.portfoliomaven.render.image;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.SortedMap;

/** Writes ICO: a directory of pictures, each a whole PNG, which all browsers of this century can read. */
final class IcoWriter {

    private static final int HEADER = 6;
    private static final int ENTRY = 16;

    private IcoWriter() {}

    /** @param pictures square PNG by their width, which is less than 256 */
    static byte[] write(SortedMap<Integer, byte[]> pictures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, 0, 2);
        number(out, 1, 2);
        number(out, pictures.size(), 2);
        int offset = HEADER + ENTRY * pictures.size();
        for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
            out.write(picture.getKey());
            out.write(picture.getKey());
            number(out, 0, 2);
            number(out, 1, 2);
            number(out, 32, 2);
            number(out, picture.getValue().length, 4);
            number(out, offset, 4);
            offset += picture.getValue().length;
        }
        pictures.values().forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(value >> (8 * i));
        }
    }
}
