package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.render.highlight.Highlighter;
import java.util.List;

/** Code blocks with their keywords, strings and comments marked by classes; a language that is not known stays plain. */
final class HighlightedCode implements CodeBlocks {

    private final Highlighter highlighter;

    HighlightedCode(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    @Override
    public void write(CodeBlock block, Diagnostics diagnostics, StringBuilder out) {
        if (block.language().isEmpty()) {
            CodeBlocks.plain().write(block, diagnostics, out);
        } else if (highlighter.knows(block.language())) {
            out.append("<pre tabindex=\"0\"><code class=\"language-");
            Escapes.html(block.language(), out);
            out.append("\">");
            highlighter.highlight(block.language(), block.code(), out);
            out.append("</code></pre>");
        } else {
            warn(block, diagnostics);
            CodeBlocks.plain().write(block, diagnostics, out);
        }
    }

    private void warn(CodeBlock block, Diagnostics diagnostics) {
        List<String> near = highlighter.near(block.language());
        diagnostics.warning(
                Code.UNKNOWN_LANGUAGE,
                block.source().at(block.offset(), block.language().length()),
                "'" + block.language() + "' is not a language that can be highlighted",
                near.isEmpty()
                        ? "write text for a block that has none"
                        : "did you mean " + String.join(" or ", near) + "? Write text for a block that has none");
    }
}
