package io.github.portfoliomaven.render.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG (PNG Specification, Third Edition): with a palette if 256 colours are enough for the eye, otherwise with the filter for
 * each row that leaves the smallest sum of differences (section 12.7).
 */
public final class PngWriter {

    private static final byte[] NONE = {};
    private static final int INDEXED = 3;

    private static final int USUAL = Deflater.DEFAULT_COMPRESSION;

    /** Level of compression for drawings: half the time of the usual one, for a fifth more bytes. */
    private static final int QUICK = 3;

    /** The colour types of pictures with one to four bands. */
    private static final int[] TYPES = {-1, 0, 4, 2, 6};

    private PngWriter() {}

    /**
     * A drawing with a palette; it is packed quickly rather than tightly.
     *
     * @param colours {@code 0xRRGGBB}, at most 256
     * @param indexes of the colours of all pixels, row by row
     */
    public static byte[] write(int width, int height, int[] colours, byte[] indexes) {
        byte[] palette = new byte[colours.length * 3];
        for (int i = 0; i < colours.length; i++) {
            palette[3 * i] = (byte) (colours[i] >> 16);
            palette[3 * i + 1] = (byte) (colours[i] >> 8);
            palette[3 * i + 2] = (byte) colours[i];
        }
        byte[] rows = new byte[(width + 1) * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(indexes, y * width, rows, y * (width + 1) + 1, width);
        }
        return write(width, height, INDEXED, NONE, palette, deflate(rows, QUICK));
    }

    /** @param colour chunks that say how numbers are colours, as they stand */
    static byte[] write(Pixels picture, byte[] colour) {
        Pixels straight = picture.straight();
        Palette palette = straight.bands() == 3 ? Palette.of(straight) : null;
        int width = straight.width();
        int height = straight.height();
        return palette == null
                ? write(width, height, TYPES[straight.bands()], colour, NONE, deflate(PngFilter.rows(straight), USUAL))
                : write(width, height, INDEXED, colour, palette.colours(), deflate(palette.rows(straight), USUAL));
    }

    private static byte[] write(int width, int height, int type, byte[] colour, byte[] palette, byte[] packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(PngChunks.SIGNATURE);
        byte[] header = new byte[13];
        put(header, 0, width);
        put(header, 4, height);
        header[8] = 8;
        header[9] = (byte) type;
        chunk(out, "IHDR", header, header.length);
        out.writeBytes(colour);
        if (palette.length > 0) {
            chunk(out, "PLTE", palette, palette.length);
        }
        chunk(out, "IDAT", packed, packed.length);
        chunk(out, "IEND", NONE, 0);
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] rows, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(rows.length / 4 + 64);
            byte[] buffer = new byte[64 * 1024];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content, int length) {
        byte[] chunk = new byte[length + 12];
        put(chunk, 0, length);
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, chunk, 4, 4);
        System.arraycopy(content, 0, chunk, 8, length);
        CRC32 crc = new CRC32();
        crc.update(chunk, 4, length + 4);
        put(chunk, length + 8, (int) crc.getValue());
        out.writeBytes(chunk);
    }

    private static void put(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }
}
