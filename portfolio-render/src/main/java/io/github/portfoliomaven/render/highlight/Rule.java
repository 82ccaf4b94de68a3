package io.github.portfoliomaven.render.highlight;

/** One way in which a token can begin. */
@FunctionalInterface
interface Rule {

    /** What {@link #match} returns when there is no such token. */
    int NONE = -1;

    /** Marks the token that begins at {@code at}, and returns the index after it or {@link #NONE}. */
    int match(Tokens tokens, int at);
}
