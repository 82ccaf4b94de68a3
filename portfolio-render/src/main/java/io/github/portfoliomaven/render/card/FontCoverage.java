package io.github.portfoliomaven.render.card;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The characters that a TrueType or OpenType font can show (OpenType 1.9, {@code cmap}), read without AWT. */
final class FontCoverage {

    private final BitSet characters;

    private FontCoverage(BitSet characters) {
        this.characters = characters;
    }

    /** Nothing if the bytes are no font of this kind, as with WOFF2. */
    static Optional<FontCoverage> of(byte[] font) {
        try {
            return Optional.ofNullable(read(font)).map(FontCoverage::new);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    boolean covers(int character) {
        return characters.get(character);
    }

    private static @Nullable BitSet read(byte[] font) {
        long kind = u32(font, 0);
        if (kind != 0x00010000L && kind != 0x4f54544fL && kind != 0x74727565L) {
            return null;
        }
        int tables = u16(font, 4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (u32(font, entry) == 0x636d6170L) {
                return maps(font, Math.toIntExact(u32(font, entry + 8)));
            }
        }
        return null;
    }

    private static BitSet maps(byte[] font, int cmap) {
        BitSet characters = new BitSet();
        for (int i = 0; i < u16(font, cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int platform = u16(font, entry);
            int map = cmap + Math.toIntExact(u32(font, entry + 4));
            if (platform == 0 || platform == 3) {
                switch (u16(font, map)) {
                    case 4 -> segments(font, map, characters);
                    case 12 -> groups(font, map, characters);
                    default -> {}
                }
            }
        }
        return characters;
    }

    /** Format 4: ranges of the first plane. */
    private static void segments(byte[] font, int map, BitSet characters) {
        int twice = u16(font, map + 6);
        for (int i = 0; i < twice; i += 2) {
            int last = u16(font, map + 14 + i);
            int first = u16(font, map + 16 + twice + i);
            int delta = u16(font, map + 16 + 2 * twice + i);
            int at = map + 16 + 3 * twice + i;
            int offset = u16(font, at);
            for (int c = first; c <= last && c < 0xffff; c++) {
                int glyph = offset == 0 ? c + delta : u16(font, at + offset + 2 * (c - first));
                if ((glyph & 0xffff) != 0) {
                    characters.set(c);
                }
            }
        }
    }

    /** Format 12: ranges of all planes. */
    private static void groups(byte[] font, int map, BitSet characters) {
        long count = u32(font, map + 12);
        for (int i = 0; i < count; i++) {
            int group = map + 16 + 12 * i;
            long first = u32(font, group);
            long last = Math.min(u32(font, group + 4), Character.MAX_CODE_POINT);
            for (long c = first; c <= last; c++) {
                characters.set((int) c);
            }
        }
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }

    private static long u32(byte[] bytes, int at) {
        return (long) u16(bytes, at) << 16 | u16(bytes, at + 2);
    }
}
