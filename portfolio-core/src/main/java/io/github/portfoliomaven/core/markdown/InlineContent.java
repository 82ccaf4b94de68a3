package io.github.portfoliomaven.core.markdown;

/**
 * The inline content of a text.
 *
 * @param root holds the pieces
 * @param text in which the pieces have their places
 */
public record InlineContent(Inline root, FlatText text) {}
