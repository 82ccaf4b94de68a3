package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;

/** A block of code as its author wrote it. */
public final class CodeBlock {

    private final io.github.portfoliomaven.render.code.CodeBlock block;
    private final Diagnostics diagnostics;

    CodeBlock(io.github.portfoliomaven.render.code.CodeBlock block, Diagnostics diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    /** The first word behind the fence; empty if there is none. */
    public String language() {
        return block.language();
    }

    /** The text after the fence, including the language; empty for indented code. */
    public String info() {
        return block.info();
    }

    /** The lines, each with {@code \n} at its end. */
    public String code() {
        return block.code();
    }

    /** Reports that something is wrong with the block; a site with it is built. */
    public void warn(String message) {
        diagnostics.warning(Code.EXTENSION, place(), message, null);
    }

    /** Reports that something is wrong with the block; a site with it is not built. */
    public void error(String message) {
        diagnostics.error(Code.EXTENSION, place(), message, null);
    }

    private Location place() {
        return block.source().at(block.offset(), Math.max(1, block.info().length()));
    }
}
