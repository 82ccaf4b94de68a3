package io.github.portfoliomaven.core.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A piece of inline content: a node of a tree whose siblings are linked. Changes while it is parsed, and not any more when
 * others see it.
 */
public final class Inline {

    /** What a piece is. */
    public enum Kind {
        /** Holds the children of a block. */
        ROOT,
        TEXT,
        CODE,
        EMPHASIS,
        STRONG,
        STRIKETHROUGH,
        LINK,
        IMAGE,
        /** A reference to a footnote; its text is the normalized label. */
        FOOTNOTE,
        HTML,
        /** A formula in the text, in TeX. */
        MATH,
        /** A formula that stands apart from the text. */
        DISPLAY_MATH,
        SOFT_BREAK,
        HARD_BREAK
    }

    final Kind kind;

    /** What is shown, unescaped; of a formula its TeX; empty for kinds that have children only. */
    String text = "";

    /** Of punctuation: what the author wrote; {@code null} where that is the text itself. */
    @Nullable
    String written;

    /** Of a link or image: where it leads, unescaped, not percent-encoded. */
    String destination = "";

    /**
     * Of a link or image: what its destination is in the Markdown, {@code -1} where there is none. Of a text or a formula: where
     * it starts in the text of its block, {@code -1} where it does not stand there as it is.
     */
    int from = -1;

    int to = -1;

    @Nullable
    String title;

    /** What the author gives a link, an image or code. */
    Attributes attributes = Attributes.NONE;

    @Nullable
    Inline previous;

    @Nullable
    Inline next;

    @Nullable
    Inline firstChild;

    Inline(Kind kind) {
        this.kind = kind;
    }

    static Inline text(String text) {
        Inline node = new Inline(Kind.TEXT);
        node.text = text;
        return node;
    }

    public Kind kind() {
        return kind;
    }

    /** What is shown, unescaped; of a formula its TeX, of a footnote its normalized label. */
    public String text() {
        return text;
    }

    /** Of a link or image: where it leads, unescaped, not percent-encoded. */
    public String destination() {
        return destination;
    }

    /** Of a link or image: what its destination is in the Markdown, -1 if it does not stand there. Of a text or a formula: where it starts in the text of its block. */
    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public @Nullable String title() {
        return title;
    }

    public Attributes attributes() {
        return attributes;
    }

    public @Nullable Inline next() {
        return next;
    }

    public @Nullable Inline firstChild() {
        return firstChild;
    }
}
