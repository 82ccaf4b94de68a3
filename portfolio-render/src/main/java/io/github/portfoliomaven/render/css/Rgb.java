package io.github.portfoliomaven.render.css;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** An sRGB colour; each channel is 0 to 255. */
public record Rgb(int red, int green, int blue) {

    public static final Rgb BLACK = new Rgb(0, 0, 0);
    public static final Rgb WHITE = new Rgb(255, 255, 255);

    /** The least contrast of text with what is behind it (WCAG 2.2, success criterion 1.4.3). */
    public static final double READABLE = 4.5;

    /** {@code #rgb} or {@code #rrggbb}; nothing for any other text. */
    public static Optional<Rgb> parse(String text) {
        boolean digits = text.startsWith("#") && text.chars().skip(1).allMatch(HexFormat::isHexDigit);
        if (!digits || (text.length() != 4 && text.length() != 7)) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text.substring(1), 16);
        return Optional.of(
                text.length() == 7 ? of(value) : new Rgb((value >> 8) * 17, (value >> 4 & 15) * 17, (value & 15) * 17));
    }

    /** @param value {@code 0xRRGGBB} */
    public static Rgb of(int value) {
        return new Rgb(value >> 16, value >> 8 & 255, value & 255);
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** This colour with {@code percent} of another in it. */
    public Rgb mixed(Rgb other, int percent) {
        return new Rgb(mix(red, other.red, percent), mix(green, other.green, percent), mix(blue, other.blue, percent));
    }

    private static int mix(int from, int to, int percent) {
        return (from * (100 - percent) + to * percent + 50) / 100;
    }

    /** From 1 to 21, as WCAG 2.2 defines the contrast ratio. */
    public double contrast(Rgb other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** From 0 to 1, as WCAG 2.2 defines relative luminance. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        // StrictMath: the same colour on every machine.
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
