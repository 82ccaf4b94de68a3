package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.diagnostic.SourceText;

/**
 * A code block as the author wrote it.
 *
 * @param language the first word after the fence, as written; empty if there is none
 * @param info all that stands after the fence, the language included; empty for indented code
 * @param code the lines, each with {@code \n} at its end
 * @param attributes of the block's outermost element
 * @param source the file that it stands in
 * @param offset where the info string, or else the code, stands in that file, in UTF-16 units
 */
public record CodeBlock(
        String language, String info, String code, ElementAttributes attributes, SourceText source, int offset) {

    CodeBlock withCode(String value) {
        return new CodeBlock(language, info, value, attributes, source, offset);
    }
}
