package io.github.portfoliomaven.core.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a Markdown file takes it apart into releases: its headings, ATX or setext (CommonMark 0.31.2, sections 4.2 and
 * 4.3), and where its references lead (section 4.7); not what stands in fenced code or in comments.
 */
final class ChangelogLines {

    /** No heading is longer, in UTF-16 units. */
    private static final int LONGEST = 1000;

    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)(?:[ \\t]+#+)?");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern REFERENCE =
            Pattern.compile(" {0,3}\\[([^\\[\\]]{1,200})]:[ \\t]*<?([^\\s<>]+)>?(?:[ \\t].*)?");

    /**
     * A heading.
     *
     * @param start of its line, in UTF-16 units
     * @param textStart where its text starts
     * @param end after its last line
     */
    record Heading(int level, String text, int start, int textStart, int end) {}

    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, String> references = new HashMap<>();
    private @Nullable String closing;

    ChangelogLines(String markdown) {
        String before = "";
        int beforeStart = 0;
        for (int start = 0; start < markdown.length(); start = Lines.next(markdown, start)) {
            int length = Lines.end(markdown, start) - start;
            String line = length > LONGEST ? "" : Lines.at(markdown, start);
            boolean text = isText(line);
            if (text) {
                read(line, start, Lines.next(markdown, start), before, beforeStart);
            }
            before = text ? line : "";
            beforeStart = start;
        }
    }

    List<Heading> headings() {
        return headings;
    }

    /** Where a reference leads, or {@code null}. */
    @Nullable
    String reference(String label) {
        return references.get(label.toLowerCase(Locale.ROOT));
    }

    /** Whether a line is neither in a fence or a comment nor the start or end of one. */
    private boolean isText(String line) {
        String text = line.strip();
        if (closing != null) {
            boolean ends = closing.equals("-->") ? text.contains(closing) : text.startsWith(closing);
            closing = ends ? null : closing;
            return false;
        }
        Matcher fence = FENCE.matcher(line);
        if (fence.matches()) {
            closing = fence.group(1);
            return false;
        }
        if (text.startsWith("<!--") && !text.contains("-->")) {
            closing = "-->";
            return false;
        }
        return true;
    }

    private void read(String line, int start, int next, String before, int beforeStart) {
        Matcher atx = ATX.matcher(line);
        Matcher underline = UNDERLINE.matcher(line);
        Matcher reference = REFERENCE.matcher(line);
        if (atx.matches()) {
            headings.add(new Heading(atx.group(1).length(), atx.group(2), start, start + atx.start(2), next));
        } else if (underline.matches() && isParagraph(before)) {
            int level = underline.group(1).startsWith("=") ? 1 : 2;
            int indent = before.length() - before.stripLeading().length();
            headings.add(new Heading(level, before.strip(), beforeStart, beforeStart + indent, next));
        } else if (reference.matches()) {
            references.putIfAbsent(reference.group(1).toLowerCase(Locale.ROOT), reference.group(2));
        }
    }

    private static boolean isParagraph(String line) {
        return !line.isBlank()
                && "-*+>|".indexOf(line.strip().charAt(0)) < 0
                && !ATX.matcher(line).matches();
    }
}
