package io.github.portfoliomaven.render.css;

import io.github.portfoliomaven.core.text.LowerCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads opaque colours as style sheets write them, after CSS Color Level 4: hexadecimal digits, names, {@code rgb()},
 * {@code hsl()}, {@code oklab()} and {@code oklch()}. Colours outside sRGB are cut off at its edges.
 */
final class CssColour {

    private static final Pattern FUNCTION = Pattern.compile("([a-z]+)\\(\\s*([^()]*?)\\s*\\)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,/\\s]\\s*");
    private static final Pattern NUMBER = Pattern.compile("([-+]?\\d*\\.?\\d+)(%|deg|turn|rad|grad)?");

    private CssColour() {}

    /** Nothing for colours with transparency, and for any other text. */
    static Optional<Rgb> parse(String value) {
        String text = LowerCase.of(value.strip());
        if (text.startsWith("#")) {
            return Rgb.parse(withoutAlpha(text));
        }
        Matcher function = FUNCTION.matcher(text);
        return function.matches()
                ? function(function.group(1), List.of(SEPARATOR.split(function.group(2))))
                : Optional.ofNullable(Names.BY_NAME.get(text));
    }

    private static String withoutAlpha(String text) {
        boolean opaque = (text.length() == 5 && text.endsWith("f")) || (text.length() == 9 && text.endsWith("ff"));
        return opaque ? text.substring(0, text.length() - text.length() / 4) : text;
    }

    private static Optional<Rgb> function(String name, List<String> parts) {
        boolean opaque =
                parts.size() == 3 || (parts.size() == 4 && List.of("1", "100%").contains(parts.get(3)));
        if (!opaque || !parts.stream().allMatch(part -> NUMBER.matcher(part).matches())) {
            return Optional.empty();
        }
        String one = parts.get(0);
        String two = parts.get(1);
        String three = parts.get(2);
        return switch (name) {
            case "rgb", "rgba" ->
                Optional.of(rgb(number(one, 255) / 255, number(two, 255) / 255, number(three, 255) / 255));
            case "hsl", "hsla" -> Optional.of(hsl(degrees(one), number(two, 1), number(three, 1)));
            case "oklab" -> Optional.of(oklab(number(one, 1), number(two, 0.4), number(three, 0.4)));
            case "oklch" -> Optional.of(oklch(number(one, 1), number(two, 0.4), degrees(three)));
            default -> Optional.empty();
        };
    }

    /** @param hundred what {@code 100%} stands for */
    private static double number(String text, double hundred) {
        return text.endsWith("%")
                ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100 * hundred
                : Double.parseDouble(text);
    }

    private static double degrees(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return 0;
        }
        double value = Double.parseDouble(number.group(1));
        return switch (number.group(2) == null ? "deg" : number.group(2)) {
            case "turn" -> value * 360;
            case "rad" -> StrictMath.toDegrees(value);
            case "grad" -> value * 0.9;
            default -> value;
        };
    }

    private static Rgb hsl(double hue, double saturation, double light) {
        double most = saturation * Math.min(light, 1 - light);
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            double k = ((new int[] {0, 8, 4}[i] + hue / 30) % 12 + 12) % 12;
            channels[i] = light - most * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        }
        return rgb(channels[0], channels[1], channels[2]);
    }

    private static Rgb oklch(double light, double chroma, double hue) {
        double angle = StrictMath.toRadians(hue);
        return oklab(light, chroma * StrictMath.cos(angle), chroma * StrictMath.sin(angle));
    }

    /** By the matrices of CSS Color Level 4, section 10. */
    private static Rgb oklab(double light, double a, double b) {
        double l = cube(light + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(light - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(light - 0.0894841775 * a - 1.2914855480 * b);
        return rgb(
                gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double gamma(double linear) {
        return linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
    }

    private static Rgb rgb(double red, double green, double blue) {
        return new Rgb(channel(red), channel(green), channel(blue));
    }

    private static int channel(double value) {
        return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
    }

    /** The colours that CSS has names for; read when the first name is asked for. */
    private static final class Names {

        static final Map<String, Rgb> BY_NAME = read();

        private static Map<String, Rgb> read() {
            try (InputStream in = CssColour.class.getResourceAsStream("colours.txt")) {
                if (in == null) {
                    throw new IllegalStateException("colours.txt is missing from the jar");
                }
                return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .map(line -> line.split(" ", 2))
                        .collect(Collectors.toMap(line -> line[0], line -> Rgb.of(Integer.parseInt(line[1], 16))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
