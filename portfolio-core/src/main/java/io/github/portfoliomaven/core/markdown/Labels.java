package io.github.portfoliomaven.core.markdown;

import org.jspecify.annotations.Nullable;

/** Looks labels up, and stops when the definitions that are used repeat too much text. */
final class Labels {

    private static final int EXPANSION_AT_LEAST = 100_000;

    private final References references;
    private final int limit;
    private int expansion;

    Labels(Document document) {
        this.references = document.references();
        this.limit = Math.max(EXPANSION_AT_LEAST, 10 * document.markdown().length());
    }

    boolean hasFootnote(String label) {
        return references.hasFootnote(label);
    }

    /**
     * The definition of a label, or {@code null}.
     *
     * @param offset where the label is used
     */
    References.@Nullable Definition find(String label, int offset) {
        References.Definition definition = references.find(label);
        if (definition != null) {
            String title = definition.title();
            expansion += definition.destination().length() + (title == null ? 0 : title.length());
            if (expansion > limit) {
                throw new MarkdownLimit(offset, "the references of this page repeat too much text");
            }
        }
        return definition;
    }
}
