package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Chars;
import io.github.portfoliomaven.core.text.UrlText;
import java.nio.charset.StandardCharsets;

/** Writes the addresses of bodies. */
final class Escapes {

    /** Characters that a URL may hold as they are: reserved, unreserved, and the percent sign of an escape. */
    private static final String URL_CHARACTERS = "-_.+!*'(),%#@?=;:/&$~";

    private Escapes() {}

    /** Appends a URL as the value of an attribute: percent-encoded where it has to be, never twice. */
    static void url(String url, StringBuilder out) {
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '&') {
                out.append("&amp;");
            } else if (c == '%' && !UrlText.isEscape(url, i)) {
                out.append("%25");
            } else if (c < 128 && (Chars.isLetterOrDigit((char) c) || URL_CHARACTERS.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                percentEncode(url.substring(i, next), out);
            }
            i = next;
        }
    }

    private static void percentEncode(String character, StringBuilder out) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            UrlText.appendEscape(b, out);
        }
    }
}
