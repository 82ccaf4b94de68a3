package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.render.highlight.Highlighter;
import java.util.stream.Collectors;

/** One code block of {@code post.md}, written. */
record Block(String html, CodeBlocks.Kind kind, String problems) {

    static Block of(String info, String code) {
        return of(info, code, CodeSources.none());
    }

    static Block of(String info, String code, CodeSources sources) {
        SourceText source = new SourceText("post.md", "Text\n\n```" + info + "\n" + code + "```\n");
        Diagnostics diagnostics = new Diagnostics();
        StringBuilder out = new StringBuilder();
        String language = info.split(" ", -1)[0];
        CodeBlocks.Kind kind = CodeBlocks.highlighted(Highlighter.standard(), sources)
                .write(new CodeBlock(language, info, code, ElementAttributes.NONE, source, 9), diagnostics, out)
                .orElseThrow();
        String problems =
                diagnostics.sorted().stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
        return new Block(out.toString(), kind, problems);
    }
}
