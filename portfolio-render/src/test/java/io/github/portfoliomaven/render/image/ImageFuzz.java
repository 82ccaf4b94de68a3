package io.github.portfoliomaven.render.image;

/** Any bytes as an image: what can be drawn is drawn, what is broken is said to be. */
final class ImageFuzz {

    /** Larger ones are for the tests; a fuzzer wants many. */
    private static final int MOST_PIXELS = 4096;

    private ImageFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            ImageFacts facts = FactsReader.read(input);
            if (facts != null
                    && ImageDecoder.canDecode(facts)
                    && facts.width() * (long) facts.height() <= MOST_PIXELS) {
                PixelRows rows = ImageDecoder.decode(input, facts);
                int[] samples = new int[rows.width() * rows.bands()];
                for (int y = 0; y < rows.height(); y++) {
                    rows.row(y, samples);
                }
            }
        } catch (BrokenImage e) {
            // said, and caught where images are published
        }
    }
}
