package io.github.portfoliomaven.render.highlight;

/** Small steps over text that all lexers share; each returns the index after what it passed. */
final class Scan {

    private Scan() {}

    static boolean isBlank(String code, int start, int end) {
        return blanks(code, start, end, true) >= end;
    }

    /** Passes spaces and tabs. */
    static int spaces(String code, int at, int end) {
        return blanks(code, at, end, false);
    }

    private static int blanks(String code, int at, int end, boolean breaks) {
        int i = at;
        while (i < end && (code.charAt(i) == ' ' || code.charAt(i) == '\t' || (breaks && isBreak(code.charAt(i))))) {
            i++;
        }
        return i;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The end of the line that holds {@code at}, before its line break. */
    static int lineEnd(String code, int at) {
        int i = at;
        while (i < code.length() && !isBreak(code.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The start of the next line, when a line ends at {@code lineEnd}. */
    static int nextLine(String code, int lineEnd) {
        if (code.startsWith("\r\n", lineEnd)) {
            return lineEnd + 2;
        }
        return Math.min(lineEnd + 1, code.length());
    }

    /** Whether only spaces and tabs precede {@code at} in its line. */
    static boolean atLineStart(String code, int at) {
        int i = at;
        while (i > 0 && (code.charAt(i - 1) == ' ' || code.charAt(i - 1) == '\t')) {
            i--;
        }
        return i == 0 || isBreak(code.charAt(i - 1));
    }

    static boolean isDigit(String code, int at) {
        return at < code.length() && code.charAt(at) >= '0' && code.charAt(at) <= '9';
    }

    static boolean isWordStart(char c) {
        return c == '_' || Character.isLetter(c);
    }

    static boolean isWordPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** Passes letters, digits, underscores and the given other characters. */
    static int word(String code, int at, String others) {
        int i = at;
        while (i < code.length() && (isWordPart(code.charAt(i)) || others.indexOf(code.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /**
     * Passes a number that starts with a digit: {@code 42}, {@code 1_000L}, {@code 0xFF}, {@code 6.02e-23}, {@code 9.99m};
     * the given joints may be between its digits, as in {@code 2026-02-12}.
     */
    static int number(String code, int at, String joints) {
        int i = at;
        boolean hex = code.startsWith("0x", at) || code.startsWith("0X", at);
        while (i < code.length()) {
            char c = code.charAt(i);
            boolean exponent = !hex && (c == 'e' || c == 'E') && i + 1 < code.length() && isSign(code.charAt(i + 1));
            if (exponent && isDigit(code, i + 2)) {
                i += 2;
            } else if (isWordPart(c) || ((c == '.' || joints.indexOf(c) >= 0) && isDigit(code, i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    /** Passes everything up to and including {@code close}, or up to the end of the line. */
    static int throughInLine(String code, int at, char close) {
        int i = at;
        while (i < code.length() && !isBreak(code.charAt(i))) {
            if (code.charAt(i++) == close) {
                break;
            }
        }
        return i;
    }

    /** Passes everything up to and including {@code close}; without one, everything up to {@code end}. */
    static int through(String code, int at, String close, int end) {
        int found = code.indexOf(close, at);
        return found < 0 || found + close.length() > end ? end : found + close.length();
    }
}
