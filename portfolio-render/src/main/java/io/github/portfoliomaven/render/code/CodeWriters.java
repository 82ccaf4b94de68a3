package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.render.highlight.Highlighter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who writes the code blocks of a site: the writers of a program in their order, then ours.
 *
 * @param own the program's
 * @param highlighter what ours knows of languages
 */
public record CodeWriters(List<CodeBlocks> own, Highlighter highlighter) {

    /** Ours alone. */
    public static final CodeWriters STANDARD = new CodeWriters(List.of(), Highlighter.standard());

    public CodeWriters {
        own = List.copyOf(own);
    }

    /**
     * All of them as one.
     *
     * @param sources files that a fence may name in place of lines of its own
     */
    public CodeBlocks reading(CodeSources sources) {
        Stream<CodeBlocks> ours = Stream.of(CodeBlocks.highlighted(highlighter, sources));
        return CodeBlocks.firstOf(Stream.concat(own.stream(), ours).toList());
    }
}
