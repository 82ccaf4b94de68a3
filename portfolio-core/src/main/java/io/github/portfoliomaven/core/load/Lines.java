package io.github.portfoliomaven.core.load;

/** Steps through a text line by line, whatever ends its lines. */
final class Lines {

    private Lines() {}

    /** The line that starts at an offset, without space at its end. */
    static String at(String text, int start) {
        return text.substring(start, end(text, start)).stripTrailing();
    }

    /** Where the line that starts at an offset ends, before its line end. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Where the next line starts. */
    static int next(String text, int start) {
        int end = end(text, start);
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }
}
