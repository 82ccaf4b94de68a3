package io.github.portfoliomaven.render.highlight;

/**
 * Finds the tokens of one language; {@link Highlighter#with} takes those of a program.
 *
 * <p>A lexer is immutable and thread-safe, takes any text, and takes time in proportion to its length.
 */
@FunctionalInterface
public interface Lexer {

    /** Leaves everything plain. */
    Lexer PLAIN = tokens -> {};

    /** Marks the tokens of {@link Tokens#code()}, in order. */
    void lex(Tokens tokens);

    /** Marks a range of other code as code of this language. */
    default void lex(Tokens tokens, int start, int end) {
        Tokens inner = new Tokens(tokens.code().substring(start, end));
        lex(inner);
        for (int i = 0; i < inner.size(); i++) {
            tokens.add(inner.kind(i), start + inner.start(i), start + inner.end(i));
        }
    }
}
