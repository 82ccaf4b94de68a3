package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.render.css.Rgb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The colours that style sheets give to custom properties of {@code :root}, and which of them text has on which.
 *
 * @param light colours by name, with the two hyphens, as light pages have them; of two values the later counts
 * @param dark same, for dark pages
 * @param pairs of a colour for text and the colours behind it, by name
 */
record ThemeColours(Map<String, Rgb> light, Map<String, Rgb> dark, SortedMap<String, SortedSet<String>> pairs) {

    /** The default background of text. */
    private static final List<String> BACKGROUNDS = List.of("--paper", "--raised");

    static ThemeColours of(List<CssRule> rules) {
        Map<String, Rgb> light = new HashMap<>();
        Map<String, Rgb> dark = new HashMap<>();
        SortedMap<String, SortedSet<String>> pairs = new TreeMap<>();
        for (CssRule rule : rules) {
            if (!rule.isForPrint()) {
                define(rule, light, dark);
                use(rule, pairs);
            }
        }
        return new ThemeColours(light, dark, pairs);
    }

    private static void define(CssRule rule, Map<String, Rgb> light, Map<String, Rgb> dark) {
        if (!rule.selector().contains(":root")) {
            return;
        }
        rule.declarations().forEach((name, value) -> {
            if (name.startsWith("--")) {
                Rgb.parse(value).ifPresent(colour -> {
                    if (!rule.isOnlyFor("dark")) {
                        light.put(name, colour);
                    }
                    if (!rule.isOnlyFor("light")) {
                        dark.put(name, colour);
                    }
                });
            }
        });
    }

    private static void use(CssRule rule, SortedMap<String, SortedSet<String>> pairs) {
        String text = rule.variable("color");
        if (text.isEmpty()) {
            return;
        }
        boolean own = rule.declarations().containsKey("background")
                || rule.declarations().containsKey("background-color");
        String background = rule.variable("background") + rule.variable("background-color");
        List<String> behind = own ? List.of(background) : BACKGROUNDS;
        pairs.computeIfAbsent(text, name -> new TreeSet<>()).addAll(behind);
    }
}
