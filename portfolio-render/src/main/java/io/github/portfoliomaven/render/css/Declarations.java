package io.github.portfoliomaven.render.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The custom properties that a style sheet declares, in its order. */
final class Declarations {

    /**
     * A custom property.
     *
     * @param name with its two hyphens
     * @param around the selectors and conditions that it stands in, from the outside
     */
    record Declaration(String name, String value, List<String> around) {}

    private Declarations() {}

    static List<Declaration> of(String css) {
        List<Declaration> found = new ArrayList<>();
        Deque<String> around = new ArrayDeque<>();
        StringBuilder statement = new StringBuilder();
        CssScanner scanner = new CssScanner(css);
        while (scanner.next()) {
            boolean end = scanner.is('{') || scanner.is('}') || scanner.is(';');
            if (!end) {
                statement.append(scanner.kind() == CssScanner.Kind.COMMENT ? "" : scanner.text());
                continue;
            }
            String text = statement.toString().strip();
            int colon = text.indexOf(':');
            if (scanner.is('{')) {
                around.addLast(text);
            } else if (text.startsWith("--") && colon > 0 && around.size() <= CssScanner.MOST_LEVELS) {
                String name = text.substring(0, colon).strip();
                found.add(new Declaration(name, text.substring(colon + 1).strip(), List.copyOf(around)));
            }
            if (scanner.is('}')) {
                around.pollLast();
            }
            statement.setLength(0);
        }
        return found;
    }
}
