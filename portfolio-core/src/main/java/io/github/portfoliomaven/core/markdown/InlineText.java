package io.github.portfoliomaven.core.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The visible text of inline content, without markup, footnote numbers and raw HTML. */
public final class InlineText {

    private static final Set<String> PARTING = Set.of("br", "div", "dd", "dt", "hr", "li", "p", "td", "th", "tr");

    private InlineText() {}

    public static String of(Inline parent) {
        StringBuilder out = new StringBuilder();
        append(parent.firstChild, false, false, out, new ArrayList<>());
        return out.toString();
    }

    /** The same text, with punctuation as the author wrote it. */
    public static String asWritten(Inline parent) {
        StringBuilder out = new StringBuilder();
        append(parent.firstChild, false, true, out, new ArrayList<>());
        return out.toString();
    }

    /** The same text with the alternative texts of images, as an image's alternative text has it. */
    public static String withImages(Inline parent) {
        StringBuilder out = new StringBuilder();
        append(parent.firstChild, true, false, out, new ArrayList<>());
        return out.toString();
    }

    /** The text of a heading: with images, and with one space for all white space. */
    public static String onOneLine(Inline parent) {
        return onOneLine(withImages(parent));
    }

    /** The same text, and which parts of it are code. */
    static Title title(Inline parent) {
        StringBuilder text = new StringBuilder();
        List<Title.Part> code = new ArrayList<>();
        append(parent.firstChild, true, false, text, code);
        return code.isEmpty() ? Title.plain(onOneLine(text.toString())) : onOneLine(text, code);
    }

    private static Title onOneLine(StringBuilder text, List<Title.Part> code) {
        List<Title.Part> parts = new ArrayList<>();
        for (Title.Part part : code) {
            int start = onOneLine(text.substring(0, part.start()) + "|").length() - 1;
            parts.add(new Title.Part(
                    start, onOneLine(text.substring(0, part.end()) + "|").length() - 1));
        }
        return new Title(onOneLine(text.toString()), List.copyOf(parts));
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Whether a tag parts words as white space does. */
    private static boolean partsWords(String tag) {
        int name = tag.startsWith("</") ? 2 : 1;
        int end = HtmlSyntax.tagNameEnd(tag, name);
        return end != HtmlSyntax.NONE
                && PARTING.contains(tag.substring(name, end).toLowerCase(Locale.ROOT));
    }

    /** @param code gets the parts of what is appended that are code */
    private static void append(
            @Nullable Inline first, boolean images, boolean asWritten, StringBuilder out, List<Title.Part> code) {
        for (Inline node = first; node != null; node = node.next) {
            switch (node.kind) {
                case CODE -> {
                    out.append(node.text);
                    code.add(new Title.Part(out.length() - node.text.length(), out.length()));
                }
                case TEXT, MATH, DISPLAY_MATH ->
                    out.append(asWritten && node.written != null ? node.written : node.text);
                case SOFT_BREAK, HARD_BREAK -> out.append(images ? '\n' : ' ');
                case FOOTNOTE -> {}
                case HTML -> out.append(partsWords(node.text) ? " " : "");
                case IMAGE -> append(images ? node.firstChild : null, true, asWritten, out, code);
                default -> append(node.firstChild, images, asWritten, out, code);
            }
        }
    }
}
