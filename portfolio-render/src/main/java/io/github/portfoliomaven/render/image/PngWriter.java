package io.github.portfoliomaven.render.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG (PNG Specification, Third Edition): with a palette where 256 colours are enough, else with the filter for
 * each row that leaves the smallest sum of differences (section 12.7).
 */
public final class PngWriter {

    private static final byte[] NONE = {};

    private PngWriter() {}

    /** An opaque picture of {@code 0xRRGGBB} values, as small as it gets; fewest bytes with at most 256 colours. */
    public static byte[] write(int width, int height, int[] rgb) {
        byte[] samples = new byte[width * height * 3];
        for (int i = 0; i < rgb.length; i++) {
            samples[3 * i] = (byte) (rgb[i] >> 16);
            samples[3 * i + 1] = (byte) (rgb[i] >> 8);
            samples[3 * i + 2] = (byte) rgb[i];
        }
        return write(new Pixels(width, height, 3, samples), Deflater.BEST_COMPRESSION, NONE);
    }

    /** @param colour chunks that say how numbers are colours, as they stand */
    static byte[] write(Pixels picture, byte[] colour) {
        return write(picture.straight(), Deflater.DEFAULT_COMPRESSION, colour);
    }

    private static byte[] write(Pixels straight, int level, byte[] colour) {
        Palette palette = straight.bands() == 3 ? Palette.of(straight) : null;
        int type = palette != null ? 3 : new int[] {0, 0, 4, 2, 6}[straight.bands()];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(PngChunks.SIGNATURE);
        byte[] header = new byte[13];
        put(header, 0, straight.width());
        put(header, 4, straight.height());
        header[8] = 8;
        header[9] = (byte) type;
        chunk(out, "IHDR", header, header.length);
        out.writeBytes(colour);
        if (palette != null) {
            chunk(out, "PLTE", palette.colours(), palette.colours().length);
        }
        byte[] rows = palette != null ? palette.rows(straight) : PngFilter.rows(straight);
        ByteArrayOutputStream packed = deflate(rows, level);
        chunk(out, "IDAT", packed.toByteArray(), packed.size());
        chunk(out, "IEND", NONE, 0);
        return out.toByteArray();
    }

    private static ByteArrayOutputStream deflate(byte[] rows, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(rows.length / 4 + 64);
            byte[] buffer = new byte[64 * 1024];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed;
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
