package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.render.css.CssScanner;
import io.github.portfoliomaven.render.css.Rgb;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * The colours that a style sheet gives to custom properties of {@code :root}, as each colour scheme sees them; of two
 * values the later counts.
 *
 * @param light by name, with the two hyphens
 * @param dark likewise, with those of {@code @media (prefers-color-scheme: dark)}
 */
record ThemeTokens(Map<String, Rgb> light, Map<String, Rgb> dark) {

    static ThemeTokens of(String css) {
        Map<String, Rgb> light = new TreeMap<>();
        Map<String, Rgb> dark = new TreeMap<>();
        Deque<String> enclosing = new ArrayDeque<>();
        StringBuilder statement = new StringBuilder();
        CssScanner scanner = new CssScanner(css);
        while (scanner.next()) {
            if (!scanner.is('{') && !scanner.is('}') && !scanner.is(';')) {
                statement.append(scanner.kind() == CssScanner.Kind.COMMENT ? "" : scanner.text());
                continue;
            }
            if (scanner.is('{')) {
                enclosing.addLast(statement.toString());
            } else {
                declare(statement.toString(), enclosing, light, dark);
            }
            if (scanner.is('}')) {
                enclosing.pollLast();
            }
            statement.setLength(0);
        }
        return new ThemeTokens(light, dark);
    }

    private static void declare(
            String declaration, Deque<String> enclosing, Map<String, Rgb> light, Map<String, Rgb> dark) {
        int colon = declaration.indexOf(':');
        String name = declaration.substring(0, Math.max(colon, 0)).strip();
        String rule = enclosing.peekLast();
        boolean print = enclosing.stream().anyMatch(outer -> outer.strip().startsWith("@media print"));
        if (!name.startsWith("--") || rule == null || !rule.contains(":root") || print) {
            return;
        }
        boolean inDark = enclosing.stream().anyMatch(outer -> isFor(outer, "dark"));
        boolean inLight = enclosing.stream().anyMatch(outer -> isFor(outer, "light"));
        Rgb.parse(declaration.substring(colon + 1).strip()).ifPresent(colour -> {
            if (!inDark) {
                light.put(name, colour);
            }
            if (!inLight) {
                dark.put(name, colour);
            }
        });
    }

    private static boolean isFor(String rule, String scheme) {
        return rule.contains("prefers-color-scheme") && rule.contains(scheme);
    }
}
