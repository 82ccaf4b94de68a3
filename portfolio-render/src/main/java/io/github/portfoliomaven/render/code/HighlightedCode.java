package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.render.highlight.Highlighter;
import java.util.List;
import java.util.Locale;

/** Code blocks with their keywords, strings and comments marked by classes; a language that is not known stays plain. */
final class HighlightedCode implements CodeBlocks {

    private static final String DIAGRAM = "mermaid";

    private final Highlighter highlighter;

    HighlightedCode(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    @Override
    public Kind write(CodeBlock block, Diagnostics diagnostics, StringBuilder out) {
        Fence fence = FenceReader.read(block, diagnostics);
        String language = fence.language();
        if (!language.isEmpty() && !highlighter.knows(language)) {
            warn(block, language, diagnostics);
        }
        if (fence.title() != null) {
            out.append("<figure class=\"code\">\n<figcaption>")
                    .append(CodeElement.escaped(fence.title()))
                    .append("</figcaption>\n");
        }
        Kind kind = pre(block, fence, diagnostics, out);
        if (fence.title() != null) {
            out.append("\n</figure>");
        }
        return kind;
    }

    private Kind pre(CodeBlock block, Fence fence, Diagnostics diagnostics, StringBuilder out) {
        if (fence.language().toLowerCase(Locale.ROOT).equals(DIAGRAM)) {
            out.append("<pre class=\"mermaid\" tabindex=\"0\">")
                    .append(CodeElement.escaped(block.code()))
                    .append("</pre>");
            return Kind.DIAGRAM;
        }
        StringBuilder html = new StringBuilder(block.code().length() * 2);
        if (fence.dressesLines()) {
            new CodeLines(highlighter, fence, block, diagnostics).write(html);
        } else {
            highlighter.highlight(fence.language(), block.code(), html);
        }
        out.append("<pre tabindex=\"0\">");
        CodeElement.write(fence.language(), html, out);
        out.append("</pre>");
        return Kind.CODE;
    }

    private void warn(CodeBlock block, String language, Diagnostics diagnostics) {
        List<String> near = highlighter.near(language);
        diagnostics.warning(
                Code.UNKNOWN_LANGUAGE,
                FenceReader.place(block, Math.max(0, block.info().indexOf(language)), language.length()),
                "'" + language + "' is not a language that can be highlighted",
                near.isEmpty()
                        ? "write text for a block that has none"
                        : "did you mean " + String.join(" or ", near) + "? Write text for a block that has none");
    }
}
