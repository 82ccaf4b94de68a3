package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Chars;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What has to be escaped in HTML and in URLs. */
final class Escapes {

    /** Characters that a URL may hold as they are: reserved, unreserved, and the percent sign of an escape. */
    private static final String URL_CHARACTERS = "-_.+!*'(),%#@?=;:/&$~";

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
}
