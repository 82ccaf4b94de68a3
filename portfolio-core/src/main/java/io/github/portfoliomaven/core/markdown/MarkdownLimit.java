package io.github.portfoliomaven.core.markdown;

/** Thrown if a text goes beyond a documented limit; who renders it makes a located error of it. */
public final class MarkdownLimit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How deep blocks may nest, and inline content in a block. */
    public static final int DEPTH = 100;

    private final int offset;

    /** @param offset where in the Markdown */
    public MarkdownLimit(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    public int offset() {
        return offset;
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}
