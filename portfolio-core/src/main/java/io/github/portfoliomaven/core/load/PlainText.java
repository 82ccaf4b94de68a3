package io.github.portfoliomaven.core.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a page of plain text, which shows it as it is. */
final class PlainText {

    private static final Pattern FENCE = Pattern.compile("`{3,}");

    private PlainText() {}

    /** Markdown with a title and the text as one block of code. */
    static String page(String title, String text) {
        String fence = "```";
        for (Matcher matcher = FENCE.matcher(text); matcher.find(); ) {
            fence = matcher.group().length() >= fence.length() ? matcher.group() + "`" : fence;
        }
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return "# " + title + "\n\n" + fence + "text\n" + start.stripTrailing() + "\n" + fence + "\n";
    }
}
