package io.github.portfoliomaven.render.image;

import java.nio.charset.StandardCharsets;

/** Unsigned numbers and names in the bytes of image files; reading past the end gives zeros. */
final class Unsigned {

    private Unsigned() {}

    static int u8(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length ? bytes[at] & 0xff : 0;
    }

    static int u16(byte[] bytes, int at) {
        return u8(bytes, at) << 8 | u8(bytes, at + 1);
    }

    static int u16le(byte[] bytes, int at) {
        return u8(bytes, at) | u8(bytes, at + 1) << 8;
    }

    static int u24le(byte[] bytes, int at) {
        return u16le(bytes, at) | u8(bytes, at + 2) << 16;
    }

    static long u32(byte[] bytes, int at) {
        return (long) u16(bytes, at) << 16 | u16(bytes, at + 2);
    }

    static long u32le(byte[] bytes, int at) {
        return u16le(bytes, at) | (long) u16le(bytes, at + 2) << 16;
    }

    /** Whether the ASCII text is at an offset. */
    static boolean has(byte[] bytes, int at, String ascii) {
        if (at < 0 || at + ascii.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[at + i] != (byte) ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static String ascii(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        return at >= end ? "" : new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
    }
}
