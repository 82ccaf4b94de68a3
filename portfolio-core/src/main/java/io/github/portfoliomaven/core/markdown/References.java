package io.github.portfoliomaven.core.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the labels of a body stand for: link reference definitions and footnotes. Filled while the tree is built, then read only. */
final class References {

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, List<Block>> footnotes = new HashMap<>();

    /**
     * A link reference definition (CommonMark 0.31.2, section 4.7).
     *
     * @param destination unescaped
     * @param title unescaped, or {@code null}
     * @param from where in the Markdown the destination starts
     * @param to where it ends
     */
    record Definition(String destination, @Nullable String title, int from, int to) {}

    /** Adds a definition unless its label has one already: the first counts. */
    void define(String label, Definition definition) {
        definitions.putIfAbsent(normalize(label), definition);
    }

    /** Keeps a normalized label for a footnote whose blocks are still to come; whether it was free. */
    boolean reserveFootnote(String label) {
        return footnotes.putIfAbsent(label, List.of()) == null;
    }

    void defineFootnote(String label, List<Block> blocks) {
        footnotes.put(label, List.copyOf(blocks));
    }

    boolean hasFootnote(String label) {
        return !footnotes.isEmpty() && footnotes.containsKey(normalize(label));
    }

    List<Block> footnote(String normalizedLabel) {
        return footnotes.getOrDefault(normalizedLabel, List.of());
    }

    /** The definition of a label, or {@code null}. */
    @Nullable
    Definition find(String label) {
        return definitions.isEmpty() ? null : definitions.get(normalize(label));
    }

    /** The form in which labels are compared: case folded, white space collapsed (section 4.7). */
    static String normalize(String label) {
        StringBuilder out = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (!Chars.isSpace(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        String collapsed = out.toString().stripTrailing();
        return collapsed.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
