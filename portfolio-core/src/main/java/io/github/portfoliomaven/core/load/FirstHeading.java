package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.AttributeList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first heading of a body, which serves as its title: ATX or setext (CommonMark 0.31.2, sections 4.2 and 4.3), on
 * one line, outside code.
 *
 * @param text its visible text, never empty
 * @param leads whether it is of level 1 with nothing before it
 */
record FirstHeading(String text, boolean leads) {

    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*))?");
    private static final Pattern CLOSING = Pattern.compile("(^|[ \\t]+)#+[ \\t]*$|[ \\t]+$");
    private static final Pattern SETEXT = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern NO_PARAGRAPH = Pattern.compile("( {4}|\\t| {0,3}([-*+>|<]|\\d{1,9}[.)] )).*");

    /** The first heading, or {@code null} when there is none. */
    static @Nullable FirstHeading of(String markdown) {
        List<String> lines = markdown.lines().toList();
        String fence = null;
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (fence != null) {
                fence = line.strip().startsWith(fence) ? null : fence;
                continue;
            }
            Matcher fenced = FENCE.matcher(line);
            if (fenced.matches()) {
                fence = fenced.group(1);
            } else {
                FirstHeading heading = at(lines, i, first);
                if (heading != null) {
                    return heading;
                }
            }
            first = first && line.isBlank();
        }
        return null;
    }

    private static @Nullable FirstHeading at(List<String> lines, int i, boolean first) {
        String line = lines.get(i);
        Matcher atx = ATX.matcher(line);
        if (atx.matches()) {
            String text = atx.group(2) == null ? "" : AttributeList.textBefore(atx.group(2));
            return heading(
                    CLOSING.matcher(text).replaceAll(""), first && atx.group(1).length() == 1);
        }
        boolean paragraph = !line.isBlank()
                && !NO_PARAGRAPH.matcher(line).matches()
                && (i == 0 || lines.get(i - 1).isBlank());
        Matcher setext = SETEXT.matcher(i + 1 < lines.size() ? lines.get(i + 1) : "");
        return paragraph && setext.matches()
                ? heading(line, first && setext.group(1).startsWith("="))
                : null;
    }

    private static @Nullable FirstHeading heading(String markdown, boolean leads) {
        String text = InlineText.of(markdown);
        return text.isEmpty() ? null : new FirstHeading(text, leads);
    }
}
