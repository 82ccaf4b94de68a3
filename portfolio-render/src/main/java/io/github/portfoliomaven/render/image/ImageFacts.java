package io.github.portfoliomaven.render.image;

/**
 * What is known of an image without decoding it.
 *
 * @param width in pixels, as a viewer sees it: after the rotation that a camera asks for
 * @param height in pixels
 * @param orientation the EXIF orientation (Exif 2.32, tag 0x0112), 1 to 8; 1 if there is none
 * @param drawable whether copies in other widths can be drawn: not of animations and CMYK
 * @param wholeInMemory whether a decoder has to hold all of it, as for progressive JPEG
 */
record ImageFacts(ImageFormat format, int width, int height, int orientation, boolean drawable, boolean wholeInMemory) {

    /** An image that is upright and is published as it is. */
    static ImageFacts untouched(ImageFormat format, int width, int height) {
        return new ImageFacts(format, width, height, 1, false, false);
    }

    long pixels() {
        return (long) width * height;
    }
}
