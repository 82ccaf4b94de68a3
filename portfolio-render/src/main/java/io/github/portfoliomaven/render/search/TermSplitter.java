package io.github.portfoliomaven.render.search;

import io.github.portfoliomaven.core.text.LowerCase;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Cuts text into the terms that it can be found by, exactly as the search page cuts what a reader types: at space and
 * punctuation, and between the characters of scripts that put no space between words; in lower case.
 */
final class TermSplitter {

    private static final String IDEOGRAPH = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";

    private static final Pattern BREAK =
            Pattern.compile("[\\n\\r\\t\\p{Z}\\p{P}]+|(?<=" + IDEOGRAPH + ")|(?=" + IDEOGRAPH + ")");

    private TermSplitter() {}

    /** The first {@code limit} terms of a text. */
    static void first(int limit, String text, Consumer<String> term) {
        BREAK.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .limit(limit)
                .map(LowerCase::of)
                .forEach(term);
    }
}
