package io.github.portfoliomaven.core.markdown;

/** Finds the ends of raw HTML in inline content (CommonMark 0.31.2, section 6.6). */
public final class HtmlSyntax {

    public static final int NONE = -1;

    private HtmlSyntax() {}

    /** The end of an open tag that starts with {@code <} at {@code from}. */
    static int openTagEnd(String text, int from) {
        int i = tagNameEnd(text, from + 1);
        if (i == NONE) {
            return NONE;
        }
        while (true) {
            int next = Chars.skipSpace(text, i);
            if (next == text.length()) {
                return NONE;
            }
            char c = text.charAt(next);
            if (c == '>') {
                return next + 1;
            } else if (c == '/') {
                return next + 1 < text.length() && text.charAt(next + 1) == '>' ? next + 2 : NONE;
            } else if (next == i || !isAttributeStart(c)) {
                return NONE;
            }
            i = attributeEnd(text, next);
            if (i == NONE) {
                return NONE;
            }
        }
    }

    /** The end of a closing tag that starts with {@code </} at {@code from}. */
    static int closingTagEnd(String text, int from) {
        int i = tagNameEnd(text, from + 2);
        if (i == NONE) {
            return NONE;
        }
        i = Chars.skipSpace(text, i);
        return i < text.length() && text.charAt(i) == '>' ? i + 1 : NONE;
    }

    /** The end of a tag's name, or {@link #NONE} if no name starts here. */
    public static int tagNameEnd(String text, int from) {
        if (from >= text.length() || !Chars.isLetter(text.charAt(from))) {
            return NONE;
        }
        int i = from + 1;
        while (i < text.length() && (Chars.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    private static boolean isAttributeStart(char c) {
        return Chars.isLetter(c) || c == '_' || c == ':';
    }

    private static int attributeEnd(String text, int from) {
        int i = from + 1;
        while (i < text.length() && (Chars.isLetterOrDigit(text.charAt(i)) || "_.:-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        int equals = Chars.skipSpace(text, i);
        if (equals == text.length() || text.charAt(equals) != '=') {
            return i;
        }
        return valueEnd(text, Chars.skipSpace(text, equals + 1));
    }

    private static int valueEnd(String text, int from) {
        if (from == text.length()) {
            return NONE;
        }
        char quote = text.charAt(from);
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, from + 1);
            return end < 0 ? NONE : end + 1;
        }
        int i = from;
        while (i < text.length() && !Chars.isSpace(text.charAt(i)) && "\"'=<>`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i > from ? i : NONE;
    }

    /** The end of an absolute URI in angle brackets (section 6.5), the closing one not included. */
    static int uriEnd(String text, int from) {
        int i = from;
        while (i < text.length() && i - from <= 32 && isSchemeCharacter(text.charAt(i))) {
            i++;
        }
        boolean isScheme = i - from >= 2 && i - from <= 32 && Chars.isLetter(text.charAt(from));
        if (!isScheme || i == text.length() || text.charAt(i) != ':') {
            return NONE;
        }
        while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != '<' && text.charAt(i) != '>') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '>' ? i : NONE;
    }

    private static boolean isSchemeCharacter(char c) {
        return Chars.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-';
    }

    /** The end of an e-mail address in angle brackets (section 6.5), the closing one not included. */
    static int emailEnd(String text, int from) {
        int i = from;
        while (i < text.length()
                && (Chars.isLetterOrDigit(text.charAt(i)) || ".!#$%&'*+/=?^_`{|}~-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        if (i == from || i == text.length() || text.charAt(i) != '@') {
            return NONE;
        }
        do {
            int label = ++i;
            while (i < text.length() && (Chars.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-')) {
                i++;
            }
            boolean fits = i > label && i - label <= 63 && text.charAt(label) != '-' && text.charAt(i - 1) != '-';
            if (!fits || i == text.length()) {
                return NONE;
            }
        } while (text.charAt(i) == '.');
        return text.charAt(i) == '>' ? i : NONE;
    }
}
