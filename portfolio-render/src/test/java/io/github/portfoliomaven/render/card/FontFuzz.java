package io.github.portfoliomaven.render.card;

/** Any bytes as the font of the cards. */
final class FontFuzz {

    private FontFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        FontCoverage.of(input).ifPresent(font -> font.covers(65));
    }
}
