package io.github.portfoliomaven.render.css;

/**
 * Splits a style sheet into pieces, after CSS Syntax Level 3, section 4, as far as white space, comments, strings and
 * unquoted addresses need it; what is between them comes as words and single characters.
 */
public final class CssScanner {

    /** What a piece is. */
    public enum Kind {
        SPACE,
        COMMENT,
        STRING,
        /** The inside of an unquoted {@code url(…)}. */
        ADDRESS,
        WORD,
        /** One of <code>{ } ( ) [ ] : ; ,</code>. */
        MARK
    }

    /** Rules in each other that readers look into; to say for each of more what is around it would take minutes. */
    public static final int MOST_LEVELS = 100;

    private static final String MARKS = "{}()[]:;,";

    private final String css;
    private int start;
    private int end;
    private Kind kind = Kind.SPACE;
    private boolean closed = true;
    private boolean afterUrl;

    public CssScanner(String css) {
        this.css = css;
    }

    /** Moves to the next piece; false at the end. */
    public boolean next() {
        start = end;
        if (start >= css.length()) {
            return false;
        }
        boolean address = afterUrl;
        afterUrl = false;
        char c = css.charAt(start);
        if (isSpace(c)) {
            end = skipSpace(start);
            kind = Kind.SPACE;
            afterUrl = address;
        } else if (c == '"' || c == '\'') {
            scanString(c);
        } else if (css.startsWith("/*", start)) {
            int close = css.indexOf("*/", start + 2);
            closed = close >= 0;
            end = closed ? close + 2 : css.length();
            kind = Kind.COMMENT;
        } else if (address && c != ')') {
            end = skipAddress(start);
            kind = Kind.ADDRESS;
        } else if (MARKS.indexOf(c) >= 0) {
            end = start + 1;
            kind = Kind.MARK;
            afterUrl = c == '(' && css.regionMatches(true, start - 3, "url", 0, 3);
        } else {
            end = skipWord(start);
            kind = Kind.WORD;
        }
        return true;
    }

    public Kind kind() {
        return kind;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String text() {
        return css.substring(start, end);
    }

    public boolean is(char mark) {
        return kind == Kind.MARK && css.charAt(start) == mark;
    }

    /** Whether the string or comment that was just read has an end. */
    public boolean isClosed() {
        return closed;
    }

    private void scanString(char quote) {
        kind = Kind.STRING;
        closed = false;
        int i = start + 1;
        while (i < css.length() && !isLineEnd(css.charAt(i))) {
            char c = css.charAt(i++);
            if (c == quote) {
                closed = true;
                break;
            }
            if (c == '\\' && i < css.length()) {
                i++;
            }
        }
        end = i;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < css.length() && isSpace(css.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipAddress(int from) {
        int i = from;
        while (i < css.length() && css.charAt(i) != ')' && !isSpace(css.charAt(i))) {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, css.length());
    }

    private int skipWord(int from) {
        int i = from;
        while (i < css.length()) {
            char c = css.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (isSpace(c) || c == '"' || c == '\'' || MARKS.indexOf(c) >= 0 || css.startsWith("/*", i)) {
                break;
            } else {
                i++;
            }
        }
        return Math.min(i, css.length());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\f' || isLineEnd(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
