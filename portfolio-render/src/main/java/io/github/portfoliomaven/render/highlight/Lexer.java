package io.github.portfoliomaven.render.highlight;

/**
 * Finds the tokens of one language.
 *
 * <p>A lexer is immutable and thread-safe, takes any text, and takes time in proportion to its length.
 */
@FunctionalInterface
interface Lexer {

    /** Leaves everything plain. */
    Lexer PLAIN = tokens -> {};

    /** Marks the tokens of {@link Tokens#code()}, in order. */
    void lex(Tokens tokens);
}
