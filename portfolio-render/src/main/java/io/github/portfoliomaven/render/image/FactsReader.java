package io.github.portfoliomaven.render.image;

import org.jspecify.annotations.Nullable;

/** Reads what is known of an image of any format. */
final class FactsReader {

    /** How a file begins that stands for another one (git-lfs.com, specification of pointers, version 1). */
    private static final String LFS = "version https://git-lfs.github.com/spec/";

    private FactsReader() {}

    /**
     * What is known of the bytes, or {@code null} if they are not an image or do not tell its size.
     *
     * @throws BrokenImage if a PNG or JPEG is damaged so that its structure shows it, or if Git LFS has the image
     */
    static @Nullable ImageFacts read(byte[] bytes) throws BrokenImage {
        if (isPointer(bytes)) {
            throw new BrokenImage("it is a pointer of Git LFS, not the image itself", "run git lfs pull");
        }
        if (PngChunks.matches(bytes)) {
            return PngChunks.parse(bytes).facts();
        } else if (JpegSegments.matches(bytes)) {
            return JpegSegments.parse(bytes).facts();
        }
        ImageFacts known = SmallFormats.read(bytes);
        return known == null ? SvgSize.read(bytes) : known;
    }

    static boolean isPointer(byte[] bytes) {
        return Unsigned.has(bytes, 0, LFS);
    }
}
