package io.github.portfoliomaven.render.image;

import static io.github.portfoliomaven.render.image.Unsigned.has;
import static io.github.portfoliomaven.render.image.Unsigned.u16le;
import static io.github.portfoliomaven.render.image.Unsigned.u24le;
import static io.github.portfoliomaven.render.image.Unsigned.u32;
import static io.github.portfoliomaven.render.image.Unsigned.u32le;

import org.jspecify.annotations.Nullable;

/** Sizes of GIF (GIF89a, section 18), WebP (RFC 9649, section 2) and AVIF (ISO/IEC 23008-12, section 6.5.3). */
final class SmallFormats {

    /** Where the boxes that hold a size have to stand; they come before the picture. */
    private static final int AVIF_HEAD = 4096;

    private SmallFormats() {}

    /** Returns null if the file has none of these formats, or hides its size. */
    static @Nullable ImageFacts read(byte[] bytes) {
        if (has(bytes, 0, "GIF8")) {
            return facts(ImageFormat.GIF, u16le(bytes, 6), u16le(bytes, 8));
        } else if (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP")) {
            return webp(bytes);
        } else if (has(bytes, 4, "ftypavif") || has(bytes, 4, "ftypavis")) {
            return avif(bytes);
        }
        return null;
    }

    private static @Nullable ImageFacts webp(byte[] bytes) {
        if (has(bytes, 12, "VP8X")) {
            return facts(ImageFormat.WEBP, 1 + u24le(bytes, 24), 1 + u24le(bytes, 27));
        } else if (has(bytes, 12, "VP8L")) {
            long bits = u32le(bytes, 21);
            return facts(ImageFormat.WEBP, 1 + (int) (bits & 0x3fff), 1 + (int) (bits >> 14 & 0x3fff));
        } else if (has(bytes, 12, "VP8 ")) {
            return facts(ImageFormat.WEBP, u16le(bytes, 26) & 0x3fff, u16le(bytes, 28) & 0x3fff);
        }
        return null;
    }

    /** The largest of the sizes that are told, since thumbnails and masks have theirs; none if one is rotated. */
    private static @Nullable ImageFacts avif(byte[] bytes) {
        ImageFacts largest = null;
        for (int i = 8; i < Math.min(bytes.length, AVIF_HEAD); i++) {
            if (has(bytes, i, "irot")) {
                return null;
            } else if (has(bytes, i, "ispe")) {
                ImageFacts one = facts(ImageFormat.AVIF, (int) Math.min(Integer.MAX_VALUE, u32(bytes, i + 8)), (int)
                        Math.min(Integer.MAX_VALUE, u32(bytes, i + 12)));
                largest = one != null && (largest == null || one.pixels() > largest.pixels()) ? one : largest;
            }
        }
        return largest;
    }

    private static @Nullable ImageFacts facts(ImageFormat format, int width, int height) {
        return width == 0 || height == 0 ? null : ImageFacts.untouched(format, width, height);
    }
}
