package io.github.portfoliomaven.core.markdown;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The visible text of inline content, without markup, footnote numbers and raw HTML. */
public final class InlineText {

    private static final Set<String> PARTING = Set.of("br", "div", "dd", "dt", "hr", "li", "p", "td", "th", "tr");

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

    /** Whether a tag parts words as white space does. */
    private static boolean partsWords(String tag) {
        int name = tag.startsWith("</") ? 2 : 1;
        int end = HtmlSyntax.tagNameEnd(tag, name);
        return end != HtmlSyntax.NONE
                && PARTING.contains(tag.substring(name, end).toLowerCase(Locale.ROOT));
    }

    private static void append(@Nullable Inline first, boolean images, boolean asWritten, StringBuilder out) {
        for (Inline node = first; node != null; node = node.next) {
            switch (node.kind) {
                case TEXT, CODE, MATH, DISPLAY_MATH ->
                    out.append(asWritten && node.written != null ? node.written : node.text);
                case SOFT_BREAK, HARD_BREAK -> out.append(images ? '\n' : ' ');
                case FOOTNOTE -> {}
                case HTML -> out.append(partsWords(node.text) ? " " : "");
                case IMAGE -> append(images ? node.firstChild : null, true, asWritten, out);
                default -> append(node.firstChild, images, asWritten, out);
            }
        }
    }
}
