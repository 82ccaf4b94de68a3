package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Block;
import java.util.List;

/** Writes the blocks that another block holds. */
@FunctionalInterface
interface BlockWriter {

    /** @param tight whether their paragraphs are written without {@code <p>} */
    void write(List<Block> blocks, boolean tight);
}
