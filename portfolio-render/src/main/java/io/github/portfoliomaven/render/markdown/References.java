package io.github.portfoliomaven.render.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the labels of a body stand for: link reference definitions and footnotes. */
final class References {

    private static final int EXPANSION_AT_LEAST = 100_000;

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, FootnoteDefinition> footnotes = new HashMap<>();
    private final int expansionLimit;
    private int expansion;

    References(int markdownLength) {
        this.expansionLimit = Math.max(EXPANSION_AT_LEAST, 10 * markdownLength);
    }

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

    void defineFootnote(FootnoteDefinition footnote) {
        footnotes.putIfAbsent(footnote.label(), footnote);
    }

    boolean hasFootnote(String label) {
        return !footnotes.isEmpty() && footnotes.containsKey(normalize(label));
    }

    @Nullable
    FootnoteDefinition footnote(String normalizedLabel) {
        return footnotes.get(normalizedLabel);
    }

    /**
     * The definition of a label, or {@code null}.
     *
     * @param offset where the label is used, for the limit on how much text references may repeat
     */
    @Nullable
    Definition find(String label, int offset) {
        if (definitions.isEmpty()) {
            return null;
        }
        Definition definition = definitions.get(normalize(label));
        if (definition != null) {
            String title = definition.title();
            expansion += definition.destination().length() + (title == null ? 0 : title.length());
            if (expansion > expansionLimit) {
                throw new MarkdownLimit(offset, "the references of this page repeat too much text");
            }
        }
        return definition;
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
