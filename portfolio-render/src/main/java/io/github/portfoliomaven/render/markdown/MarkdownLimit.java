package io.github.portfoliomaven.render.markdown;

/** Thrown inside this room when a body goes beyond a documented limit; leaves it as a located error. */
final class MarkdownLimit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How deep blocks may nest, and inline content in a block. */
    static final int DEPTH = 100;

    private final int offset;

    /** @param offset where in the Markdown */
    MarkdownLimit(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
