package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.render.code.CodeBlocks;
import java.util.Optional;

/** What a program writes of code blocks. */
record AddedCode(CodeBlockRenderer renderer) implements CodeBlocks {

    @Override
    public Optional<Kind> write(
            io.github.portfoliomaven.render.code.CodeBlock block, Diagnostics diagnostics, StringBuilder out) {
        Optional<String> html = renderer.html(new CodeBlock(block, diagnostics));
        html.ifPresent(out::append);
        return html.map(written -> Kind.CODE);
    }
}
