package io.github.portfoliomaven.render.markdown;

import org.jspecify.annotations.Nullable;

/** The visible text of inline content, without markup, footnote numbers and raw HTML. */
final class InlineText {

    private InlineText() {}

    static String of(Inline parent) {
        StringBuilder out = new StringBuilder();
        append(parent.firstChild, false, false, out);
        return out.toString();
    }

    /** Likewise, with punctuation as the author wrote it. */
    static String asWritten(Inline parent) {
        StringBuilder out = new StringBuilder();
        append(parent.firstChild, false, true, out);
        return out.toString();
    }

    /** Likewise, with the alternative texts of images, as an image's alternative text has it. */
    static String withImages(Inline parent) {
        StringBuilder out = new StringBuilder();
        append(parent.firstChild, true, false, out);
        return out.toString();
    }

    private static void append(@Nullable Inline first, boolean images, boolean asWritten, StringBuilder out) {
        for (Inline node = first; node != null; node = node.next) {
            switch (node.kind) {
                case TEXT, CODE -> out.append(asWritten && node.written != null ? node.written : node.text);
                case MATH, DISPLAY_MATH -> out.append(node.written == null ? node.text : node.written);
                case SOFT_BREAK, HARD_BREAK -> out.append(images ? '\n' : ' ');
                case FOOTNOTE, HTML -> {}
                case IMAGE -> append(images ? node.firstChild : null, true, asWritten, out);
                default -> append(node.firstChild, images, asWritten, out);
            }
        }
    }
}
