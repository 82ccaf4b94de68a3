package io.github.portfoliomaven.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes text safe in HTML, between tags and in quoted attributes. */
final class HtmlEscape {

    private HtmlEscape() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        try {
            escape(text, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Replaces the five characters that HTML gives a meaning, and drops control characters, which it forbids. */
    static void escape(String text, Appendable out) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(c);
                default -> {
                    if (!Character.isISOControl(c)) {
                        out.append(c);
                    }
                }
            }
        }
    }
}
