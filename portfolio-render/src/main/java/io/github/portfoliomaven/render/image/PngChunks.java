package io.github.portfoliomaven.render.image;

import static io.github.portfoliomaven.render.image.Unsigned.u32;
import static io.github.portfoliomaven.render.image.Unsigned.u8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** The chunks of a PNG file (PNG Specification, Third Edition, section 5). */
final class PngChunks {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** What a picture needs to look right; all else, such as texts, times and places, is for the author only. */
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "cICP", "sBIT", "pHYs", "acTL",
            "fcTL", "fdAT");

    /** What says how its numbers are colours. */
    private static final Set<String> COLOUR = Set.of("cHRM", "gAMA", "iCCP", "sRGB", "cICP");

    private static final Set<String> DECODED = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS");

    /** @param length of the whole chunk, with its length, name and checksum */
    private record Chunk(String name, int offset, int length) {}

    private final byte[] bytes;
    private final List<Chunk> chunks;

    private PngChunks(byte[] bytes, List<Chunk> chunks) {
        this.bytes = bytes;
        this.chunks = chunks;
    }

    static boolean matches(byte[] bytes) {
        return u32(bytes, 0) == 0x89504e47L && u32(bytes, 4) == 0x0d0a1a0aL;
    }

    /** @throws BrokenImage if the file ends before its {@code IEND}, or a chunk that matters is damaged */
    static PngChunks parse(byte[] bytes) throws BrokenImage {
        List<Chunk> chunks = new ArrayList<>();
        int at = SIGNATURE.length;
        while (true) {
            long size = u32(bytes, at);
            if (at + 12L + size > bytes.length) {
                throw new BrokenImage("the file is truncated");
            }
            Chunk chunk = new Chunk(Unsigned.ascii(bytes, at + 4, 4), at, (int) size + 12);
            if (SHOWN.contains(chunk.name()) && !isIntact(bytes, chunk)) {
                throw new BrokenImage("a part of the image (" + chunk.name() + ") does not match its checksum");
            }
            chunks.add(chunk);
            at += chunk.length();
            if (chunk.name().equals("IEND")) {
                break;
            }
        }
        if (!chunks.get(0).name().equals("IHDR")
                || chunks.stream().noneMatch(c -> c.name().equals("IDAT"))) {
            throw new BrokenImage("the file has no image data");
        }
        return new PngChunks(bytes, chunks);
    }

    private static boolean isIntact(byte[] bytes, Chunk chunk) {
        CRC32 crc = new CRC32();
        crc.update(bytes, chunk.offset() + 4, chunk.length() - 8);
        return crc.getValue() == u32(bytes, chunk.offset() + chunk.length() - 4);
    }

    ImageFacts facts() throws BrokenImage {
        int header = SIGNATURE.length + 8;
        long width = u32(bytes, header);
        long height = u32(bytes, header + 4);
        if (width == 0 || height == 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new BrokenImage("it claims to be " + width + " × " + height + " pixels");
        }
        boolean still = chunks.stream().noneMatch(chunk -> chunk.name().equals("acTL"));
        boolean interlaced = u8(bytes, header + 12) != 0;
        return new ImageFacts(ImageFormat.PNG, (int) width, (int) height, 1, still, interlaced);
    }

    /** The file without what is not seen: texts, times, EXIF with its places. */
    byte[] published() {
        return keep(SHOWN);
    }

    /** The file with no more than a decoder needs. */
    byte[] decoded() {
        return keep(DECODED);
    }

    /** The chunks that say how numbers are colours, as they stand. */
    byte[] colour() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        append(COLOUR, out);
        return out.toByteArray();
    }

    private byte[] keep(Set<String> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.writeBytes(SIGNATURE);
        append(names, out);
        return out.toByteArray();
    }

    private void append(Set<String> names, ByteArrayOutputStream out) {
        for (Chunk chunk : chunks) {
            if (names.contains(chunk.name())) {
                out.write(bytes, chunk.offset(), chunk.length());
            }
        }
    }
}
