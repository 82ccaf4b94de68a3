package io.github.portfoliomaven.core.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A title: its text, as metadata and feeds have it, and which parts of it are code.
 *
 * @param code in the order of the text, without overlaps
 */
public record Title(String text, List<Part> code) {

    /** A part of the text: its first character, and that behind its last one. */
    public record Part(int start, int end) {}

    /** A text without code. */
    public static Title plain(String text) {
        return new Title(text, List.of());
    }

    /** A text of front matter: runs of backticks of equal length are around code, as in a text (CommonMark 0.31.2, section 6.1). */
    public static Title of(String written) {
        int open = written.indexOf('`');
        if (open < 0) {
            return plain(written);
        }
        StringBuilder text = new StringBuilder();
        List<Part> code = new ArrayList<>();
        int done = 0;
        while (open >= 0) {
            int length = run(written, open);
            int close = closing(written, open + length, length);
            if (close < 0) {
                open = written.indexOf('`', open + length);
                continue;
            }
            text.append(written, done, open);
            int start = text.length();
            text.append(content(written.substring(open + length, close)));
            code.add(new Part(start, text.length()));
            done = close + length;
            open = written.indexOf('`', done);
        }
        return new Title(text.append(written, done, written.length()).toString(), List.copyOf(code));
    }

    private static int closing(String text, int from, int length) {
        int at = text.indexOf('`', from);
        while (at >= 0) {
            int run = run(text, at);
            if (run == length) {
                return at;
            }
            at = text.indexOf('`', at + run);
        }
        return -1;
    }

    private static int run(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - from;
    }

    /** One space on both sides is there for backticks in the code. */
    private static String content(String code) {
        boolean spaced = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return spaced ? code.substring(1, code.length() - 1) : code;
    }
}
