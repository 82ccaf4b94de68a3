package io.github.portfoliomaven.render.code;

/** The {@code code} element of a block. */
final class CodeElement {

    private CodeElement() {}

    /** @param language as written; empty for none */
    static void write(String language, CharSequence html, StringBuilder out) {
        out.append("<code");
        if (!language.isEmpty()) {
            out.append(" class=\"language-").append(escaped(language)).append('"');
        }
        out.append('>').append(html).append("</code>");
    }

    /** Text as HTML text or the value of an attribute in double quotes. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
