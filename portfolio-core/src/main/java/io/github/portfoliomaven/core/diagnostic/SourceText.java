package io.github.portfoliomaven.core.diagnostic;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text that the user wrote, with the name of its file, able to name any place in itself: many places cost no more than
 * reading it once. Equal to another with the same name and text. Immutable and thread-safe.
 */
public final class SourceText {

    private final String file;
    private final String text;

    /** Where lines start, once somebody asks. */
    private volatile int @Nullable [] lineStarts;

    /** What was named last, for the next place in the same line. */
    private @Nullable Named last;

    private record Named(int start, Location location) {}

    /**
     * @param file the file as the user knows it: relative to the base directory, with forward slashes
     * @param text the decoded text, without a byte order mark; line ends as written
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The place that covers {@code length} UTF-16 units from {@code offset}; cut at the end of the line. */
    public Location at(int offset, int length) {
        int start = Math.max(0, Math.min(offset, text.length()));
        int line = lineOf(start);
        Named near = nearest(line, start);
        String whole = near.location().excerpt();
        int end = Math.min(lineStarts()[line] + whole.length(), start + Math.max(0, length));
        int column = near.location().column() + text.codePointCount(near.start(), start);
        int width = start < end ? text.codePointCount(start, end) : 1;
        Location location = new Location(file, line + 1, column, width, whole);
        last = new Named(start, location);
        return location;
    }

    /** What was named last if it is before the offset in the same line, else the start of the line. */
    private Named nearest(int line, int offset) {
        int lineStart = lineStarts()[line];
        Named before = last;
        if (before != null && before.start() >= lineStart && before.start() <= offset) {
            return before;
        }
        String whole = text.substring(lineStart, lineEnd(lineStart));
        return new Named(lineStart, new Location(file, line + 1, 1, 1, whole));
    }

    /** The place at a line and column, both from 1, as parsers report them; {@code column} counts UTF-16 units. */
    public Location atLine(int line, int column, int length) {
        int[] starts = lineStarts();
        int start = line <= starts.length ? starts[Math.max(0, line - 1)] : text.length();
        return at(Math.min(start + column - 1, lineEnd(start)), length);
    }

    /** The line of a place, from 0. */
    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found < 0 ? -found - 2 : found;
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = new int[16];
            int lines = 1;
            for (int i = 0; i < text.length(); i++) {
                if (endsLine(i)) {
                    known = lines == known.length ? Arrays.copyOf(known, 2 * lines) : known;
                    known[lines++] = i + 1;
                }
            }
            known = Arrays.copyOf(known, lines);
            lineStarts = known;
        }
        return known;
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line ends with the character at {@code i}: a CR before an LF does not end a second one. */
    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceText source && file.equals(source.file) && text.equals(source.text);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return file;
    }
}
