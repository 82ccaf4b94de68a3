package io.github.portfoliomaven.core.text;

/** Text as HTML: what HTML gives a meaning is escaped. Text without such characters is copied whole. */
public final class HtmlText {

    /** Characters as bits: all that are ever escaped are below 64. */
    private static final long BETWEEN_TAGS = 1L << '&' | 1L << '<' | 1L << '>';

    private static final long QUOTED = BETWEEN_TAGS | 1L << '"';
    private static final long ANYWHERE = QUOTED | 1L << '\'';

    private HtmlText() {}

    /** Text between tags. */
    public static String text(String text) {
        return escaped(text, BETWEEN_TAGS);
    }

    /** Appends a part of a text, as text between tags. */
    public static void appendText(CharSequence text, int from, int to, StringBuilder out) {
        append(text, from, to, BETWEEN_TAGS, out);
    }

    /** The value of an attribute in double quotes, or text between tags. */
    public static String attribute(String text) {
        return escaped(text, QUOTED);
    }

    /** Appends the value of an attribute in double quotes, or text between tags. */
    public static void appendAttribute(CharSequence text, StringBuilder out) {
        append(text, 0, text.length(), QUOTED, out);
    }

    /** Text for a place that somebody else wrote: in quotes of either kind, and without control characters. */
    public static String anywhere(String text) {
        return escaped(isPlain(text) ? text : withoutControls(text), ANYWHERE);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutControls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(c -> !isForbidden(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean isForbidden(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c <= 0x9f);
    }

    private static String escaped(String text, long special) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i), special)) {
                StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
                append(text, i, text.length(), special, out);
                return out.toString();
            }
        }
        return text;
    }

    private static void append(CharSequence text, int from, int to, long special, StringBuilder out) {
        int plain = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isSpecial(c, special)) {
                out.append(text, plain, i).append(escape(c));
                plain = i + 1;
            }
        }
        if (plain < to) {
            out.append(text, plain, to);
        }
    }

    private static boolean isSpecial(char c, long special) {
        return c < 64 && (special >>> c & 1) != 0;
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }
}
