package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import org.jspecify.annotations.Nullable;

/** What character references and backslash escapes mean (CommonMark 0.31.2, sections 2.4 and 2.5). */
public final class Entities {

    private static final int LONGEST_ENTITY = 34;

    private Entities() {}

    /** The text with backslash escapes and character references replaced, as destinations, titles and infos have it. */
    public static String unescape(String text) {
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
                int end = c == '&' ? end(text, i) : i;
                String meaning = end > i ? meaning(text.substring(i, end)) : null;
                out.append(meaning == null ? String.valueOf(c) : meaning);
                i = meaning == null ? i + 1 : end;
            }
        }
        return out.toString();
    }

    /** The end of what looks like a character reference at {@code &}, or {@code at} when nothing does. */
    public static int end(String text, int at) {
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

    /** The text of a character reference (section 2.5), or {@code null} if it is not one. */
    public static @Nullable String meaning(String reference) {
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
