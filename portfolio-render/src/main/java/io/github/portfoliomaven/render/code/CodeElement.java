package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.text.HtmlText;

/** The {@code code} element of a block. */
final class CodeElement {

    private CodeElement() {}

    /** @param language as written; empty for none */
    static void write(String language, CharSequence html, StringBuilder out) {
        out.append("<code");
        if (!language.isEmpty()) {
            out.append(" class=\"language-")
                    .append(HtmlText.attribute(language))
                    .append('"');
        }
        out.append('>').append(html).append("</code>");
    }
}
