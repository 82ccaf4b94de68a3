package io.github.portfoliomaven.core.diagnostic;

/**
 * A text that the user wrote, with the name of its file, able to name any place in itself.
 *
 * @param file the file as the user knows it: relative to the base directory, with forward slashes
 * @param text the decoded text, without a byte order mark; line ends as written
 */
public record SourceText(String file, String text) {

    /** The place that covers {@code length} UTF-16 units from {@code offset}; cut at the end of the line. */
    public Location at(int offset, int length) {
        int start = Math.max(0, Math.min(offset, text.length()));
        int lineStart = lineStart(start);
        int lineEnd = lineEnd(start);
        int end = Math.min(lineEnd, start + Math.max(0, length));
        int column = text.codePointCount(lineStart, start) + 1;
        int width = start < end ? text.codePointCount(start, end) : 1;
        return new Location(file, lineNumber(lineStart), column, width, text.substring(lineStart, lineEnd));
    }

    /** The place at a line and column, both from 1, as parsers report them; {@code column} counts UTF-16 units. */
    public Location atLine(int line, int column, int length) {
        int start = 0;
        for (int i = 1; i < line && start < text.length(); i++) {
            start = nextLine(start);
        }
        return at(Math.min(start + column - 1, lineEnd(start)), length);
    }

    private int nextLine(int from) {
        int end = lineEnd(from);
        boolean crlf = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (crlf ? 2 : 1));
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !endsLine(start - 1)) {
            start--;
        }
        return start;
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int lineNumber(int lineStart) {
        int line = 1;
        for (int i = 0; i < lineStart; i++) {
            if (endsLine(i)) {
                line++;
            }
        }
        return line;
    }

    /** Whether a line ends with the character at {@code i}: a CR before an LF does not end a second one. */
    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
