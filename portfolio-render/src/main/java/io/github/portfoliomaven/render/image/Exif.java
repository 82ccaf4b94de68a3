package io.github.portfoliomaven.render.image;

import static io.github.portfoliomaven.render.image.Unsigned.u16;
import static io.github.portfoliomaven.render.image.Unsigned.u16le;
import static io.github.portfoliomaven.render.image.Unsigned.u32;
import static io.github.portfoliomaven.render.image.Unsigned.u32le;

/** The orientation of a picture in EXIF (Exif 2.32, section 4.6.4, tag 0x0112). */
final class Exif {

    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /**
     * @param tiff where the TIFF header stands
     * @param end where the segment ends
     * @return 1 to 8; 1 if there is none, or if it makes no sense
     */
    static int orientation(byte[] bytes, int tiff, int end) {
        boolean little = Unsigned.has(bytes, tiff, "II");
        long directory = little ? u32le(bytes, tiff + 4) : u32(bytes, tiff + 4);
        if (directory > end - tiff - 2L) {
            return 1;
        }
        int at = tiff + (int) directory;
        int count = little ? u16le(bytes, at) : u16(bytes, at);
        for (int entry = at + 2; count > 0 && entry + 12 <= end; entry += 12, count--) {
            int tag = little ? u16le(bytes, entry) : u16(bytes, entry);
            if (tag == ORIENTATION) {
                int value = little ? u16le(bytes, entry + 8) : u16(bytes, entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** A JPEG segment that says nothing but the orientation. */
    static byte[] segment(int orientation) {
        return new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0, // marker, length, name
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8, // big-endian TIFF, first directory at 8
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0, // one entry of type SHORT
            0,
            0,
            0,
            0 // no further directory
        };
    }
}
