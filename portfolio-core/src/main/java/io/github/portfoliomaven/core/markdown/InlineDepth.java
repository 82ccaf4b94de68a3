package io.github.portfoliomaven.core.markdown;

/** Stops at inline content that nests too deep for the writer, which recurses over it. */
final class InlineDepth {

    private InlineDepth() {}

    /** @param offset where in the Markdown the block starts */
    static void check(Inline root, int offset) {
        check(root, 0, offset);
    }

    private static void check(Inline parent, int depth, int offset) {
        if (depth > MarkdownLimit.DEPTH) {
            throw new MarkdownLimit(offset, "emphasis and links are nested more than " + MarkdownLimit.DEPTH + " deep");
        }
        for (Inline node = parent.firstChild; node != null; node = node.next) {
            if (node.firstChild != null) {
                check(node, depth + 1, offset);
            }
        }
    }
}
