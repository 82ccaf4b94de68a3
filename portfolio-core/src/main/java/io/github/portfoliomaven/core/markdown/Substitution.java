package io.github.portfoliomaven.core.markdown;

import java.util.function.IntUnaryOperator;

/** Puts other text in the place of parts of a text, such as values in the place of tokens. */
@FunctionalInterface
public interface Substitution {

    /** @param source where in the Markdown a place in the text is */
    String replace(String text, IntUnaryOperator source);
}
