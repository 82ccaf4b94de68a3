package io.github.portfoliomaven.render.card;

import java.util.Optional;

/** The accent colour on the paper of the cards. */
final class Accents {

    /** That of the standard theme in its light colours. */
    static final int STANDARD = 0x1c4f9c;

    /** For text, WCAG 2.2, success criterion 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    private Accents() {}

    /** A colour such as {@code #35f} or {@code #3355ff}, made darker until it can be read; nothing for other texts. */
    static Optional<Integer> of(String text) {
        String hex = text.startsWith("#") ? text.substring(1) : "";
        if (hex.length() == 3) {
            hex = hex.replaceAll("(.)", "$1$1");
        }
        if (hex.length() != 6 || hex.chars().anyMatch(c -> Character.digit(c, 16) < 0)) {
            return Optional.empty();
        }
        return Optional.of(readable(Integer.parseInt(hex, 16)));
    }

    private static int readable(int rgb) {
        int colour = rgb;
        while (contrast(colour, CardDrawing.PAPER) < LEAST_CONTRAST) {
            int red = (colour >> 16 & 0xff) * 15 / 16;
            int green = (colour >> 8 & 0xff) * 15 / 16;
            int blue = (colour & 0xff) * 15 / 16;
            colour = red << 16 | green << 8 | blue;
        }
        return colour;
    }

    private static double contrast(int dark, int light) {
        return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
