package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.text.HtmlText;
import io.github.portfoliomaven.render.highlight.Highlighter;
import java.util.List;
import java.util.Optional;

/** Writes the HTML of code blocks; called from many threads at once. */
@FunctionalInterface
public interface CodeBlocks {

    /** What a block is to its page. */
    enum Kind {
        /** Code to read. */
        CODE,
        /** The text of a diagram, which a script of the site may draw. */
        DIAGRAM
    }

    /** Appends the whole element of a block, {@code <pre>} included; nothing if the block is another's to write. */
    Optional<Kind> write(CodeBlock block, Diagnostics diagnostics, StringBuilder out);

    /** The first of these that writes a block; the last writes any. */
    static CodeBlocks firstOf(List<CodeBlocks> writers) {
        return (block, diagnostics, out) -> {
            for (CodeBlocks writer : writers) {
                Optional<Kind> written = writer.write(block, diagnostics, out);
                if (written.isPresent()) {
                    return written;
                }
            }
            return Optional.empty();
        };
    }

    /** Code as it is: a {@code <pre>} that the keyboard can reach, so that long lines can be scrolled to. */
    static CodeBlocks plain() {
        return plain(" tabindex=\"0\"");
    }

    /** Code as it is, in a {@code pre} element with these attributes; only the language is read. */
    static CodeBlocks plain(String ofPre) {
        return (block, diagnostics, out) -> {
            out.append("<pre");
            block.attributes().write("", out);
            out.append(ofPre).append('>');
            CodeElement.write(block.language(), HtmlText.attribute(block.code()), out);
            out.append("</pre>");
            return Optional.of(Kind.CODE);
        };
    }

    /**
     * Code with its tokens marked by classes, dressed as its fence asks for.
     *
     * @param sources files that a fence may name in place of lines of its own
     */
    static CodeBlocks highlighted(Highlighter highlighter, CodeSources sources) {
        return new HighlightedCode(highlighter, sources);
    }
}
