package io.github.portfoliomaven.render.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Image files made in memory, segment by segment where no encoder makes them. */
final class Pictures {

    private static final int[] CORNERS = {0xd03030, 0x30a040, 0x3050d0, 0xe0c030};

    private Pictures() {}

    /** Four quarters: red and green above, blue and yellow below, with a texture that no compression flattens. */
    static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = (x * 31 + y * 17 + x * y % 97) % 24;
                int corner = CORNERS[(x < width / 2 ? 0 : 1) + (y < height / 2 ? 0 : 2)];
                row[x] = corner + noise * 0x010101;
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return encode(quarters(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encode(quarters(width, height), "png");
    }

    static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, new MemoryCacheImageOutputStream(out) {
                @Override
                public void close() throws IOException {
                    flush();
                    super.close();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What a phone adds: an orientation, a place on earth, a maker, XMP with the place again, and a comment. */
    static byte[] fromPhone(byte[] jpeg, int orientation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(segment(0xe1, exif(orientation)));
        out.writeBytes(segment(
                0xe1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude>48,51.5N</exif:GPSLatitude>")));
        out.writeBytes(segment(0xfe, ascii("shot at home by Anna")));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("Exif\0\0II*\0"));
        number(out, 8, 4);
        number(out, 3, 2);
        entry(out, 0x010f, 2, 8, 50);
        entry(out, 0x0112, 3, 1, orientation);
        entry(out, 0x8825, 4, 1, 58);
        number(out, 0, 4);
        out.writeBytes(ascii("Phone 1\0"));
        number(out, 2, 2);
        entry(out, 1, 2, 2, 'N');
        entry(out, 2, 5, 3, 88);
        number(out, 0, 4);
        for (int part : new int[] {48, 51, 30}) {
            number(out, part, 4);
            number(out, 1, 4);
        }
        return out.toByteArray();
    }

    private static void entry(ByteArrayOutputStream out, int tag, int type, int count, int value) {
        number(out, tag, 2);
        number(out, type, 2);
        number(out, count, 4);
        number(out, value, 4);
    }

    private static void number(ByteArrayOutputStream out, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(value >> (8 * i));
        }
    }

    /** A segment of a JPEG file. */
    static byte[] segment(int marker, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xff);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
        return out.toByteArray();
    }

    /** Four inks, as print shops want it. */
    static byte[] cmyk(int width, int height) throws IOException {
        var raster = java.awt.image.Raster.createInterleavedRaster(
                java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        byte[] samples = new byte[width * height * 4];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i * 37 % 251);
        }
        raster.setDataElements(0, 0, width, height, samples);
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(plain)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        byte[] jpeg = plain.toByteArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(segment(0xee, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0}));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** A grey PNG of any size, row by row, without holding its picture. */
    static byte[] greyPng(int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[width + 1];
            for (int y = 0; y < height; y++) {
                Arrays.fill(row, 1, row.length, (byte) (y * 255L / height));
                rows.write(row);
            }
        }
        byte[] header = {
            (byte) (width >> 24),
            (byte) (width >> 16),
            (byte) (width >> 8),
            (byte) width,
            (byte) (height >> 24),
            (byte) (height >> 16),
            (byte) (height >> 8),
            (byte) height,
            8,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(PngChunks.SIGNATURE);
        out.writeBytes(chunk("IHDR", header));
        out.writeBytes(chunk("IDAT", packed.toByteArray()));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** A chunk of a PNG file. */
    static byte[] chunk(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] named = new byte[content.length + 4];
        System.arraycopy(ascii(name), 0, named, 0, 4);
        System.arraycopy(content, 0, named, 4, content.length);
        CRC32 crc = new CRC32();
        crc.update(named);
        for (long number : new long[] {content.length, crc.getValue()}) {
            if (number == crc.getValue()) {
                out.writeBytes(named);
            }
            for (int shift = 24; shift >= 0; shift -= 8) {
                out.write((int) (number >> shift));
            }
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The colours in the middle of the four quarters, by name. */
    static String quartersOf(BufferedImage image) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int x = image.getWidth() * (i % 2 * 2 + 1) / 4;
            int y = image.getHeight() * (i / 2 * 2 + 1) / 4;
            out.append(i == 0 ? "" : i == 2 ? " / " : " ").append(name(image.getRGB(x, y)));
        }
        return out.toString();
    }

    private static String name(int rgb) {
        Map<Integer, String> names = new HashMap<>();
        names.put(CORNERS[0], "red");
        names.put(CORNERS[1], "green");
        names.put(CORNERS[2], "blue");
        names.put(CORNERS[3], "yellow");
        return names.entrySet().stream()
                .min((a, b) -> Integer.compare(distance(a.getKey(), rgb), distance(b.getKey(), rgb)))
                .orElseThrow()
                .getValue();
    }

    private static int distance(int a, int b) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
        }
        return sum;
    }
}
