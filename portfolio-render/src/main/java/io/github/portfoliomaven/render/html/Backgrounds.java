package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.css.CssScanner;
import io.github.portfoliomaven.render.css.Rgb;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The colours behind text in a style sheet: those of its custom properties {@code --paper} and {@code --raised}, for
 * light pages and, in {@code @media (prefers-color-scheme: dark)}, for dark ones.
 *
 * @param light never empty
 * @param dark never empty
 */
record Backgrounds(List<Rgb> light, List<Rgb> dark) {

    private static final Set<String> NAMES = Set.of("--paper", "--raised");

    /** For style sheets that do not say. */
    private static final Rgb LIGHT = Rgb.WHITE;

    private static final Rgb DARK = new Rgb(0x15, 0x15, 0x15);

    static Backgrounds of(String css) {
        List<Rgb> light = new ArrayList<>();
        List<Rgb> dark = new ArrayList<>();
        Deque<String> enclosing = new ArrayDeque<>();
        StringBuilder statement = new StringBuilder();
        CssScanner scanner = new CssScanner(css);
        while (scanner.next()) {
            boolean end = scanner.is('{') || scanner.is('}') || scanner.is(';');
            if (!end) {
                statement.append(scanner.kind() == CssScanner.Kind.COMMENT ? "" : scanner.text());
                continue;
            }
            if (scanner.is('{')) {
                enclosing.addLast(statement.toString());
            } else {
                addColour(statement.toString(), isDark(enclosing) ? dark : light);
            }
            if (scanner.is('}')) {
                enclosing.pollLast();
            }
            statement.setLength(0);
        }
        return new Backgrounds(orElse(light, LIGHT), orElse(dark, DARK));
    }

    private static void addColour(String declaration, List<Rgb> colours) {
        int colon = declaration.indexOf(':');
        if (colon > 0 && NAMES.contains(declaration.substring(0, colon).strip())) {
            Rgb.parse(declaration.substring(colon + 1).strip()).ifPresent(colours::add);
        }
    }

    private static boolean isDark(Deque<String> enclosing) {
        return enclosing.stream().anyMatch(rule -> rule.contains("prefers-color-scheme") && rule.contains("dark"));
    }

    private static List<Rgb> orElse(List<Rgb> colours, Rgb standard) {
        return colours.isEmpty() ? List.of(standard) : List.copyOf(colours);
    }
}
