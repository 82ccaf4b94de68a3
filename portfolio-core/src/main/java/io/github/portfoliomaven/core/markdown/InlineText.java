package io.github.portfoliomaven.core.markdown;

import org.jspecify.annotations.Nullable;

/** The visible text of inline content, without markup, footnote numbers and raw HTML. */
public final class InlineText {

    private InlineText() {}

    public static String of(Inline parent) {
        StringBuilder out = new StringBuilder();
        append(parent.firstChild, false, false, out);
        return out.toString();
    }

    /** The same text, with punctuation as the author wrote it. */
    public static String asWritten(Inline parent) {
        StringBuilder out = new StringBuilder();
        append(parent.firstChild, false, true, out);
        return out.toString();
    }

    /** The same text with the alternative texts of images, as an image's alternative text has it. */
    public static String withImages(Inline parent) {
        StringBuilder out = new StringBuilder();
        append(parent.firstChild, true, false, out);
        return out.toString();
    }

    /** The text of a heading: with images, and with one space for all white space. */
    public static String onOneLine(Inline parent) {
        return withImages(parent).strip().replaceAll("\\s+", " ");
    }

    private static void append(@Nullable Inline first, boolean images, boolean asWritten, StringBuilder out) {
        for (Inline node = first; node != null; node = node.next) {
            switch (node.kind) {
                case TEXT, CODE, MATH, DISPLAY_MATH ->
                    out.append(asWritten && node.written != null ? node.written : node.text);
                case SOFT_BREAK, HARD_BREAK -> out.append(images ? '\n' : ' ');
                case FOOTNOTE, HTML -> {}
                case IMAGE -> append(images ? node.firstChild : null, true, asWritten, out);
                default -> append(node.firstChild, images, asWritten, out);
            }
        }
    }
}
