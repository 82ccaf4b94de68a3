package io.github.portfoliomaven.render.image;

/** Takes out of an image what is not seen and may be private: where and when it was taken, by whom, with what. */
public final class PublishedImage {

    private PublishedImage() {}

    /**
     * A PNG or JPEG with the same picture, colour profile and orientation, but without EXIF, XMP, IPTC, comments and
     * thumbnails; other files, and broken ones, are returned as they are. No pixel is changed.
     */
    public static byte[] of(byte[] bytes) {
        try {
            if (PngChunks.matches(bytes)) {
                return PngChunks.parse(bytes).published();
            } else if (JpegSegments.matches(bytes)) {
                return JpegSegments.parse(bytes).published();
            }
        } catch (BrokenImage e) {
            // Reported where the image is shown.
            return bytes;
        }
        return bytes;
    }
}
