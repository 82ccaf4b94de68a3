package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What escapes mean in Markdown, and what has to be escaped in HTML and in URLs. */
final class Escapes {

    /** Characters that a URL may hold as they are: reserved, unreserved, and the percent sign of an escape. */
    private static final String URL_CHARACTERS = "-_.+!*'(),%#@?=;:/&$~";

    private static final int LONGEST_ENTITY = 34;

    private Escapes() {}

    /** Appends text as HTML text or as the value of an attribute in double quotes. */
    static void html(CharSequence text, int from, int to, StringBuilder out) {
        int plain = from;
        for (int i = from; i < to; i++) {
            String escape = htmlEscape(text.charAt(i));
            if (escape != null) {
                out.append(text, plain, i).append(escape);
                plain = i + 1;
            }
        }
        out.append(text, plain, to);
    }

    static void html(CharSequence text, StringBuilder out) {
        html(text, 0, text.length(), out);
    }

    private static @Nullable String htmlEscape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    /** Appends a URL as the value of an attribute: percent-encoded where it has to be, never twice. */
    static void url(String url, StringBuilder out) {
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '&') {
                out.append("&amp;");
            } else if (c == '%' && !isPercentEscape(url, i)) {
                out.append("%25");
            } else if (c < 128 && (Chars.isLetterOrDigit((char) c) || URL_CHARACTERS.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                percentEncode(url.substring(i, next), out);
            }
            i = next;
        }
    }

    private static boolean isPercentEscape(String url, int at) {
        return at + 2 < url.length() && Chars.isHexDigit(url.charAt(at + 1)) && Chars.isHexDigit(url.charAt(at + 2));
    }

    private static void percentEncode(String character, StringBuilder out) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(hex(b >> 4)).append(hex(b));
        }
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 15, 16));
    }

    /** The text with backslash escapes and character references replaced, as destinations, titles and infos have it. */
    static String unescape(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && Chars.isAsciiPunctuation(text.charAt(i + 1))) {
                out.append(text.charAt(i + 1));
                i += 2;
            } else {
                int end = c == '&' ? entityEnd(text, i) : i;
                String meaning = end > i ? entity(text.substring(i, end)) : null;
                out.append(meaning == null ? String.valueOf(c) : meaning);
                i = meaning == null ? i + 1 : end;
            }
        }
        return out.toString();
    }

    /** The end of what looks like a character reference at {@code &}, or {@code at} when nothing does. */
    static int entityEnd(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST_ENTITY);
        int i = at + 1;
        if (i < limit && text.charAt(i) == '#') {
            i++;
            boolean hex = i < limit && (text.charAt(i) == 'x' || text.charAt(i) == 'X');
            int start = hex ? ++i : i;
            while (i < limit && (hex ? Chars.isHexDigit(text.charAt(i)) : Chars.isDigit(text.charAt(i)))) {
                i++;
            }
            boolean fits = i > start && i - start <= (hex ? 6 : 7);
            return fits && i < limit && text.charAt(i) == ';' ? i + 1 : at;
        }
        while (i < limit && Chars.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i > at + 1 && i < limit && text.charAt(i) == ';' ? i + 1 : at;
    }

    /** What a character reference (section 2.5) stands for, or {@code null} when it is none. */
    static @Nullable String entity(String reference) {
        if (reference.charAt(1) != '#') {
            String meaning = Html5Entities.entityToString(reference);
            return meaning.equals(reference) ? null : meaning;
        }
        boolean hex = reference.charAt(2) == 'x' || reference.charAt(2) == 'X';
        int code = Integer.parseInt(reference, hex ? 3 : 2, reference.length() - 1, hex ? 16 : 10);
        boolean isCharacter = code != 0 && Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return isCharacter ? Character.toString(code) : "\uFFFD";
    }
}
