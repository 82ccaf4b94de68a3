package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.text.FileNames;
import io.github.portfoliomaven.core.text.HtmlText;
import io.github.portfoliomaven.render.highlight.Highlighter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Code blocks with their keywords, strings and comments marked by classes; a language that is not known stays plain. */
final class HighlightedCode implements CodeBlocks {

    private static final String DIAGRAM = "mermaid";

    private final Highlighter highlighter;
    private final CodeSources sources;

    HighlightedCode(Highlighter highlighter, CodeSources sources) {
        this.highlighter = highlighter;
        this.sources = sources;
    }

    @Override
    public Optional<Kind> write(CodeBlock written, Diagnostics diagnostics, StringBuilder out) {
        FenceOptions fence = understood(written, diagnostics);
        CodeBlock block = written.withCode(new ShownFile(sources, fence, written, diagnostics).code());
        String language = fence.language();
        if (!language.isEmpty() && !highlighter.knows(language)) {
            warn(block, language, diagnostics);
        }
        if (fence.title() != null) {
            out.append("<figure");
            block.attributes().write("code", out);
            out.append(">\n<figcaption>")
                    .append(HtmlText.attribute(fence.title()))
                    .append("</figcaption>\n");
        }
        Kind kind = pre(block, fence, diagnostics, out);
        if (fence.title() != null) {
            out.append("\n</figure>");
        }
        return Optional.of(kind);
    }

    private FenceOptions understood(CodeBlock block, Diagnostics diagnostics) {
        FenceOptions fence = FenceReader.read(block, diagnostics);
        Attribute file = fence.file();
        return file != null && fence.language().isEmpty() ? fence.withLanguage(languageOf(file)) : fence;
    }

    /** What the name of a file says: its extension, or the whole name, as of a Dockerfile. */
    private String languageOf(Attribute file) {
        String path = file.value() == null ? "" : file.value();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = FileNames.extension(name);
        return highlighter.knows(extension) ? extension : "";
    }

    private Kind pre(CodeBlock block, FenceOptions fence, Diagnostics diagnostics, StringBuilder out) {
        ElementAttributes attributes = fence.title() == null ? block.attributes() : ElementAttributes.NONE;
        if (fence.language().toLowerCase(Locale.ROOT).equals(DIAGRAM)) {
            out.append("<pre");
            attributes.write("mermaid", out);
            out.append(" tabindex=\"0\">")
                    .append(HtmlText.attribute(block.code()))
                    .append("</pre>");
            return Kind.DIAGRAM;
        }
        StringBuilder html = new StringBuilder(block.code().length() * 2);
        if (fence.dressesLines()) {
            new CodeLines(highlighter, fence, block, diagnostics).write(html);
        } else {
            highlighter.highlight(fence.language(), block.code(), html);
        }
        out.append("<pre");
        attributes.write("", out);
        out.append(" tabindex=\"0\">");
        CodeElement.write(fence.language(), html, out);
        out.append("</pre>");
        return Kind.CODE;
    }

    private void warn(CodeBlock block, String language, Diagnostics diagnostics) {
        List<String> near = highlighter.near(language);
        diagnostics.warning(
                Code.UNKNOWN_LANGUAGE,
                FenceReader.place(block, Math.max(0, block.info().indexOf(language)), language.length()),
                "'" + language + "' is not a language that the highlighter supports",
                near.isEmpty()
                        ? "write text for a block without a language"
                        : "did you mean " + String.join(" or ", near) + "? Write text for a block without a language");
    }
}
