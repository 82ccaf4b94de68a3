package io.github.portfoliomaven.render.card;

import java.util.BitSet;
import java.util.Optional;

/**
 * The characters that a TrueType or OpenType font can show (OpenType 1.9, {@code cmap}), read without AWT.
 *
 * <p>A font may map the same characters over and over; one that names more than all fonts can have is refused, before it
 * costs minutes.
 */
final class FontCoverage {

    /** Some times as many as there are: tables for old and new systems say the same again. */
    private static final int MOST_MAPPINGS = 4 * Character.MAX_CODE_POINT;

    private final BitSet characters = new BitSet();
    private int mappings;

    private FontCoverage() {}

    /** Nothing if the bytes are no font of this kind, as with WOFF2. */
    static Optional<FontCoverage> of(byte[] font) {
        FontCoverage coverage = new FontCoverage();
        try {
            return coverage.read(font) ? Optional.of(coverage) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    boolean covers(int character) {
        return characters.get(character);
    }

    /** Whether these bytes are a font. */
    private boolean read(byte[] font) {
        long kind = u32(font, 0);
        if (kind != 0x00010000L && kind != 0x4f54544fL && kind != 0x74727565L) {
            return false;
        }
        int tables = u16(font, 4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (u32(font, entry) == 0x636d6170L) {
                maps(font, offset(font, entry + 8));
                return true;
            }
        }
        return false;
    }

    private void maps(byte[] font, int cmap) {
        for (int i = 0; i < u16(font, cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int platform = u16(font, entry);
            int map = cmap + offset(font, entry + 4);
            if (platform == 0 || platform == 3) {
                switch (u16(font, map)) {
                    case 4 -> segments(font, map);
                    case 12 -> groups(font, map);
                    default -> {}
                }
            }
        }
    }

    /** Counts what is about to be looked at. */
    private void count(long more) {
        mappings = (int) Math.min(mappings + Math.max(1, more), Integer.MAX_VALUE);
        if (mappings > MOST_MAPPINGS) {
            throw new IndexOutOfBoundsException("more mappings than characters");
        }
    }

    /** Format 4: ranges of the first plane. */
    private void segments(byte[] font, int map) {
        int twice = u16(font, map + 6);
        for (int i = 0; i < twice; i += 2) {
            int last = u16(font, map + 14 + i);
            int first = u16(font, map + 16 + twice + i);
            int delta = u16(font, map + 16 + 2 * twice + i);
            int at = map + 16 + 3 * twice + i;
            int offset = u16(font, at);
            count(last - first);
            for (int c = first; c <= last && c < 0xffff; c++) {
                int glyph = offset == 0 ? c + delta : u16(font, at + offset + 2 * (c - first));
                if ((glyph & 0xffff) != 0) {
                    characters.set(c);
                }
            }
        }
    }

    /** Format 12: ranges of all planes. */
    private void groups(byte[] font, int map) {
        long count = u32(font, map + 12);
        for (int i = 0; i < count; i++) {
            int group = map + 16 + 12 * i;
            long first = u32(font, group);
            long last = Math.min(u32(font, group + 4), Character.MAX_CODE_POINT);
            count(last - first);
            for (long c = first; c <= last; c++) {
                characters.set((int) c);
            }
        }
    }

    private static int offset(byte[] font, int at) {
        return (int) Math.min(u32(font, at), font.length);
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }

    private static long u32(byte[] bytes, int at) {
        return (long) u16(bytes, at) << 16 | u16(bytes, at + 2);
    }
}
