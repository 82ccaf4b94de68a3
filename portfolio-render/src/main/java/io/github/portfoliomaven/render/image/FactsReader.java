package io.github.portfoliomaven.render.image;

import org.jspecify.annotations.Nullable;

/** Reads what is known of an image of any format. */
final class FactsReader {

    private FactsReader() {}

    /**
     * What is known of the bytes, or {@code null} if they are not an image or do not tell its size.
     *
     * @throws BrokenImage if a PNG or JPEG is damaged so that its structure shows it
     */
    static @Nullable ImageFacts read(byte[] bytes) throws BrokenImage {
        if (PngChunks.matches(bytes)) {
            return PngChunks.parse(bytes).facts();
        } else if (JpegSegments.matches(bytes)) {
            return JpegSegments.parse(bytes).facts();
        }
        ImageFacts known = SmallFormats.read(bytes);
        return known == null ? SvgSize.read(bytes) : known;
    }
}
