package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.render.css.RootProperties;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The colours that style sheets give to custom properties of {@code :root}, and which of them text has on which.
 *
 * @param properties with their values on light and on dark pages
 * @param pairs of a colour for text and the colours behind it, by name
 */
record ThemeColours(RootProperties properties, SortedMap<String, SortedSet<String>> pairs) {

    /** The default background of text. */
    private static final List<String> BACKGROUNDS = List.of("--paper", "--raised");

    /** @param rules those of {@code css} */
    static ThemeColours of(List<CssRule> rules, String css) {
        SortedMap<String, SortedSet<String>> pairs = new TreeMap<>();
        for (CssRule rule : rules) {
            if (!rule.isForPrint()) {
                use(rule, pairs);
            }
        }
        return new ThemeColours(RootProperties.of(css), pairs);
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
