package io.github.portfoliomaven.core.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** Suggestions for the first of many mistakes: to compare each of thousands with all names would take minutes. For one thread. */
public final class Suggestions {

    private static final int MOST = 200;

    private int asked;

    /** Whether this is one of the first mistakes, for which somebody should search. */
    public boolean isWorthwhile() {
        return asked++ < MOST;
    }

    /** As {@link Suggestion#nearest}, or nothing if it was asked often. */
    public Optional<String> nearest(String written, Collection<String> known) {
        return isWorthwhile() ? Suggestion.nearest(written, known) : Optional.empty();
    }

    /** As {@link Suggestion#didYouMean}, or nothing if it was asked often. */
    public Optional<String> didYouMean(String written, Collection<String> known) {
        return isWorthwhile() ? Suggestion.didYouMean(written, known) : Optional.empty();
    }
}
