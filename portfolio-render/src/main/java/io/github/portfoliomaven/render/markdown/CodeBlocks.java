package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;

/** Writes the HTML of code blocks; called from many threads at once. */
@FunctionalInterface
public interface CodeBlocks {

    /**
     * A code block as the author wrote it.
     *
     * @param language the first word after the fence, as written; empty when there is none
     * @param info all that stands after the fence, the language included; empty for indented code
     * @param code the lines, each with {@code \n} at its end
     * @param source the file that it stands in
     * @param offset where the info string, or else the code, stands in that file, in UTF-16 units
     */
    record CodeBlock(String language, String info, String code, SourceText source, int offset) {}

    /** Appends the whole element of a block, {@code <pre>} included. */
    void write(CodeBlock block, Diagnostics diagnostics, StringBuilder out);

    /** Code as it is: a {@code <pre>} that the keyboard can reach, so that long lines can be scrolled to. */
    static CodeBlocks plain() {
        return (block, diagnostics, out) -> PlainCode.write("<pre tabindex=\"0\">", block, out);
    }
}
