package io.github.portfoliomaven.render.api;

import java.util.Optional;

/**
 * Writes code blocks of some kind: a diagram, a table from CSV, a card. Behind its fence a block names its content, so
 * that this is the place where Markdown takes blocks of your own.
 */
@FunctionalInterface
public interface CodeBlockRenderer {

    /**
     * The HTML of a block, or empty to leave it to the next renderer. It is written as it is, for pages and for feeds, whatever
     * becomes of the author's own HTML: escape what comes from the block. Called by several threads at once.
     */
    Optional<String> html(CodeBlock block);
}
