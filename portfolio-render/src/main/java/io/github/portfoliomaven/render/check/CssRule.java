package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.text.LowerCase;
import io.github.portfoliomaven.render.css.CssScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule of a style sheet with its declarations, as far as checks need it.
 *
 * @param enclosing the at-rules and selectors around it, its own last
 * @param declarations by property, in lower case but for custom properties; the last of several counts
 */
record CssRule(List<String> enclosing, Map<String, String> declarations) {

    /** The rules of a style sheet in their order, nested ones before those around them. */
    static List<CssRule> of(String css) {
        List<CssRule> rules = new ArrayList<>();
        Deque<String> enclosing = new ArrayDeque<>();
        Deque<Map<String, String>> open = new ArrayDeque<>();
        StringBuilder statement = new StringBuilder();
        CssScanner scanner = new CssScanner(css);
        while (scanner.next()) {
            if (!scanner.is('{') && !scanner.is('}') && !scanner.is(';')) {
                statement.append(scanner.kind() == CssScanner.Kind.COMMENT ? "" : scanner.text());
                continue;
            }
            if (scanner.is('{')) {
                enclosing.addLast(statement.toString().strip());
                open.addLast(new LinkedHashMap<>());
            } else if (!open.isEmpty()) {
                declare(statement.toString(), open.getLast());
            }
            if (scanner.is('}') && !open.isEmpty()) {
                Map<String, String> declarations = open.removeLast();
                if (enclosing.size() <= CssScanner.MOST_LEVELS) {
                    rules.add(new CssRule(List.copyOf(enclosing), declarations));
                }
                enclosing.removeLast();
            }
            statement.setLength(0);
        }
        return rules;
    }

    private static void declare(String declaration, Map<String, String> declarations) {
        int colon = declaration.indexOf(':');
        if (colon > 0) {
            String name = declaration.substring(0, colon).strip();
            String property = name.startsWith("--") ? name : LowerCase.of(name);
            declarations.put(property, declaration.substring(colon + 1).strip());
        }
    }

    String selector() {
        return enclosing.get(enclosing.size() - 1);
    }

    boolean isForPrint() {
        return enclosing.stream().anyMatch(outer -> outer.startsWith("@media print"));
    }

    /** The custom property that a property's value is, with its two hyphens; empty if it is anything else. */
    String variable(String property) {
        String value = declarations.getOrDefault(property, "");
        boolean variable = value.startsWith("var(") && value.endsWith(")") && value.indexOf(',') < 0;
        return variable ? value.substring(4, value.length() - 1).strip() : "";
    }
}
