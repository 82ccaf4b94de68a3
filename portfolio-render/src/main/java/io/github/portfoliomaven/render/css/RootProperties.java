package io.github.portfoliomaven.render.css;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The custom properties of {@code :root} on light and on dark pages, after the cascade of several style sheets.
 *
 * <p>A value that a style sheet sets for dark pages stands until a later style sheet sets it for dark pages again:
 * {@code :root{--paper:#fff}} of a site does not make the dark pages of its theme white. {@link #restored} are the values
 * that browsers would see otherwise.
 */
public final class RootProperties {

    private static final Pattern ROOT = Pattern.compile("(html|:root|:where\\(:root\\))");
    private static final Pattern SCHEME =
            Pattern.compile("@media\\s*(screen and )?\\(prefers-color-scheme:\\s*(light|dark)\\)");
    private static final int MOST_REFERENCES = 16;

    /** Whether selectors name the root, by what is written before a brace: a rule may declare thousands. */
    private final Map<String, Boolean> roots = new HashMap<>();

    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();
    private final Set<String> forDarkOnly = new HashSet<>();
    private final SortedMap<String, String> restored = new TreeMap<>();

    /** Those of one style sheet. */
    public static RootProperties of(String css) {
        RootProperties properties = new RootProperties();
        properties.add(css);
        return properties;
    }

    /** Adds a style sheet, which comes after those before it. */
    public void add(String css) {
        Set<String> standing = new HashSet<>(dark.keySet());
        standing.retainAll(forDarkOnly);
        for (Declarations.Declaration declaration : Declarations.of(css)) {
            if (isOfRoot(declaration)) {
                set(declaration.name(), declaration.value(), scheme(declaration), standing);
            }
        }
    }

    /** @param standing the properties that earlier style sheets set for dark pages, and this one has not */
    private void set(String name, String value, String scheme, Set<String> standing) {
        if (!scheme.equals("dark")) {
            light.put(name, value);
        }
        if (scheme.equals("dark")) {
            dark.put(name, value);
            forDarkOnly.add(name);
            standing.remove(name);
            restored.remove(name);
        } else if (scheme.isEmpty() && standing.contains(name) && !value.startsWith("light-dark(")) {
            restored.put(name, value(name, true));
        } else if (scheme.isEmpty()) {
            dark.put(name, value);
            forDarkOnly.remove(name);
            restored.remove(name);
        }
    }

    private static boolean namesRoot(String selectors) {
        return Stream.of(selectors.split(","))
                .anyMatch(selector -> ROOT.matcher(selector.strip()).matches());
    }

    private boolean isOfRoot(Declarations.Declaration declaration) {
        boolean root = false;
        for (String rule : declaration.around()) {
            if (!rule.startsWith("@")) {
                root |= roots.computeIfAbsent(rule, RootProperties::namesRoot);
            } else if (rule.startsWith("@media") && !SCHEME.matcher(rule).matches() && !rule.equals("@media screen")) {
                return false;
            }
        }
        return root;
    }

    /** {@code light}, {@code dark}, or empty for both. */
    private static String scheme(Declarations.Declaration declaration) {
        return declaration.around().stream()
                .map(SCHEME::matcher)
                .filter(Matcher::matches)
                .map(scheme -> scheme.group(2))
                .findFirst()
                .orElse("");
    }

    /** The values of dark pages that a later style sheet sets for all pages, by name. */
    public SortedMap<String, String> restored() {
        return restored;
    }

    /** The value of a property, as written; empty if nothing sets it. */
    public String value(String name, boolean onDark) {
        return (onDark ? dark : light).getOrDefault(name, "");
    }

    /** The colour that a property has in the end; nothing if it is none that {@link Rgb} can be. */
    public Optional<Rgb> colour(String name, boolean onDark) {
        return resolve("var(" + name + ")", onDark, 0);
    }

    private Optional<Rgb> resolve(String value, boolean onDark, int references) {
        String text = value.replace("!important", "").strip();
        if (references > MOST_REFERENCES) {
            return Optional.empty();
        } else if (text.startsWith("light-dark(") && text.endsWith(")")) {
            List<String> both = arguments(text);
            return both.size() == 2 ? resolve(both.get(onDark ? 1 : 0), onDark, references + 1) : Optional.empty();
        } else if (text.startsWith("var(") && text.endsWith(")")) {
            List<String> parts = arguments(text);
            String named = value(parts.get(0).strip(), onDark);
            String used = named.isEmpty() && parts.size() > 1 ? parts.get(1) : named;
            return resolve(used, onDark, references + 1);
        }
        return CssColour.parse(text);
    }

    /** What stands between the outer parentheses, split at the commas that are in no others. */
    private static List<String> arguments(String function) {
        String inner = function.substring(function.indexOf('(') + 1, function.length() - 1);
        int depth = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return List.of(inner.substring(0, i), inner.substring(i + 1));
            }
        }
        return List.of(inner);
    }
}
