package io.github.portfoliomaven.core.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a table (GFM, section 4.10): pipes part cells unless a backslash stands before them. */
final class TableRow {

    private TableRow() {}

    /** The cells of a line of the Markdown, trimmed, escaped pipes without their backslash; at most {@code limit}. */
    static List<FlatText> cells(String markdown, int from, int to, int limit) {
        List<FlatText> cells = new ArrayList<>();
        int end = trimEnd(markdown, from, to);
        int i = skipSpace(markdown, from, end);
        if (i < end && markdown.charAt(i) == '|') {
            i++;
        }
        while (i < end && cells.size() < limit) {
            int cellEnd = cellEnd(markdown, i, end);
            cells.add(cell(markdown, i, cellEnd));
            i = cellEnd + 1;
        }
        return cells;
    }

    /** How many cells a line has. */
    static int count(String markdown, int from, int to) {
        int count = 0;
        int end = trimEnd(markdown, from, to);
        int i = skipSpace(markdown, from, end);
        if (i < end && markdown.charAt(i) == '|') {
            i++;
        }
        while (i < end) {
            i = cellEnd(markdown, i, end) + 1;
            count++;
        }
        return count;
    }

    /** The alignments that a delimiter row gives, or {@code null} if the line is not one. */
    static @Nullable List<Alignment> alignments(String line) {
        List<Alignment> alignments = new ArrayList<>();
        boolean pipes = false;
        int end = trimEnd(line, 0, line.length());
        int i = skipSpace(line, 0, end);
        if (i < end && line.charAt(i) == '|') {
            pipes = true;
            i++;
        }
        while (i < end) {
            i = skipSpace(line, i, end);
            int start = i;
            boolean left = i < end && line.charAt(i) == ':';
            i = left ? i + 1 : i;
            int dashes = i;
            while (i < end && line.charAt(i) == '-') {
                i++;
            }
            if (i == dashes) {
                return null;
            }
            boolean right = i < end && line.charAt(i) == ':';
            i = skipSpace(line, right ? i + 1 : i, end);
            if (i < end && line.charAt(i++) != '|') {
                return null;
            }
            pipes |= i <= end && i > start && line.charAt(i - 1) == '|';
            alignments.add(alignment(left, right));
        }
        boolean marked = pipes || line.indexOf(':') >= 0;
        return marked && !alignments.isEmpty() ? alignments : null;
    }

    private static Alignment alignment(boolean left, boolean right) {
        if (left) {
            return right ? Alignment.CENTER : Alignment.LEFT;
        }
        return right ? Alignment.RIGHT : Alignment.NONE;
    }

    private static int cellEnd(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != '|') {
            i += text.charAt(i) == '\\' && i + 1 < to ? 2 : 1;
        }
        return i;
    }

    private static FlatText cell(String markdown, int from, int to) {
        int start = skipSpace(markdown, from, to);
        int end = trimEnd(markdown, start, to);
        int escaped = escapedPipe(markdown, start, end);
        if (escaped < 0) {
            return FlatText.ofLine(markdown, start, end);
        }
        FlatText.Builder builder = new FlatText.Builder(markdown, 2, end - start);
        int piece = start;
        while (escaped >= 0) {
            builder.add(piece, escaped);
            piece = escaped + 1;
            escaped = escapedPipe(markdown, piece + 1, end);
        }
        builder.add(piece, end);
        return builder.build();
    }

    /** The offsets of backslashes before a pipe. */
    private static int escapedPipe(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (text.charAt(i) == '\\') {
                if (text.charAt(i + 1) == '|') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static int skipSpace(String text, int from, int to) {
        int i = from;
        while (i < to && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimEnd(String text, int from, int to) {
        int end = to;
        while (end > from && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
