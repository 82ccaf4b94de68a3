package io.github.portfoliomaven.core.markdown;

import org.jspecify.annotations.Nullable;

/** Reads the texts of one document. For one thread. */
public final class InlineReader {

    private final Labels labels;
    private final Features features;
    private final @Nullable QuoteMarks marks;
    private final @Nullable Substitution substitution;

    /**
     * @param marks the quotation marks of typographic punctuation, or {@code null} if text stays as it is written
     * @param substitution what else takes the place of text, or {@code null}
     */
    public InlineReader(Document document, @Nullable QuoteMarks marks, @Nullable Substitution substitution) {
        this.labels = new Labels(document);
        this.features = document.features();
        this.marks = marks;
        this.substitution = substitution;
    }

    /** @throws MarkdownLimit if the content is nested too deep, or what it refers to repeats too much text */
    public InlineContent read(FlatText text) {
        Inline root = InlineParser.parse(text, labels, features, marks);
        InlineDepth.check(root, text.source(0));
        if (substitution != null) {
            substitute(substitution, root, text);
        }
        return new InlineContent(root, text);
    }

    private static void substitute(Substitution substitution, Inline parent, FlatText text) {
        for (Inline node = parent.firstChild; node != null; node = node.next) {
            if (node.kind != Inline.Kind.TEXT) {
                substitute(substitution, node, text);
            } else if (node.from >= 0) {
                int from = node.from;
                node.text = substitution.replace(node.text, index -> text.source(from + index));
            }
        }
    }
}
