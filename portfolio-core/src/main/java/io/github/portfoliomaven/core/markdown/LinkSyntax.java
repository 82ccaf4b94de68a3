package io.github.portfoliomaven.core.markdown;

/** Finds the ends of the parts of links (CommonMark 0.31.2, sections 4.7 and 6.3); each method reads each character once. */
final class LinkSyntax {

    /** No end: what starts here is not that part of a link. */
    static final int NONE = -1;

    private static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_PARENTHESES = 32;

    private LinkSyntax() {}

    static int skipSpaceInLine(String text, int from) {
        int i = from;
        while (i < text.length() && Chars.isSpaceOrTab(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of a destination, brackets included; may be empty without brackets. */
    static int destinationEnd(String text, int from) {
        return from < text.length() && text.charAt(from) == '<' ? bracketedEnd(text, from) : plainEnd(text, from);
    }

    /** What a destination found by {@link #destinationEnd} means. */
    static String destination(String text, int from, int to) {
        boolean bracketed = to > from && text.charAt(from) == '<';
        return Entities.unescape(bracketed ? text.substring(from + 1, to - 1) : text.substring(from, to));
    }

    private static int bracketedEnd(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '<' || c == '\n') {
                return NONE;
            } else if (isEscape(text, i)) {
                i++;
            }
        }
        return NONE;
    }

    private static int plainEnd(String text, int from) {
        int open = 0;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 127) {
                break;
            } else if (c == '(') {
                if (++open > DEEPEST_PARENTHESES) {
                    return NONE;
                }
            } else if (c == ')') {
                if (open-- == 0) {
                    return i;
                }
            } else if (isEscape(text, i)) {
                i++;
            }
        }
        return open <= 0 ? i : NONE;
    }

    /** The end of a title, quotes included. */
    static int titleEnd(String text, int from) {
        if (from >= text.length()) {
            return NONE;
        }
        char open = text.charAt(from);
        if (open != '"' && open != '\'' && open != '(') {
            return NONE;
        }
        char close = open == '(' ? ')' : open;
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            } else if (c == '(' && open == '(') {
                return NONE;
            } else if (isEscape(text, i)) {
                i++;
            }
        }
        return NONE;
    }

    static String title(String text, int from, int to) {
        return Entities.unescape(text.substring(from + 1, to - 1));
    }

    /** The end of a label, brackets included. */
    static int labelEnd(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '[') {
            return NONE;
        }
        boolean blank = true;
        int limit = Math.min(text.length(), from + LONGEST_LABEL + 2);
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return blank ? NONE : i + 1;
            } else if (c == '[') {
                return NONE;
            } else if (isEscape(text, i)) {
                i++;
                blank = false;
            } else {
                blank &= Chars.isSpace(c);
            }
        }
        return NONE;
    }

    /** Whether the text between brackets may be a label by its length. */
    static boolean fitsLabel(int length) {
        return length <= LONGEST_LABEL;
    }

    private static boolean isEscape(String text, int i) {
        return text.charAt(i) == '\\' && i + 1 < text.length() && Chars.isAsciiPunctuation(text.charAt(i + 1));
    }
}
