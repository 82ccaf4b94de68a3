package io.github.portfoliomaven.core.load;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * A name under which authors write a key, and how they write its value there.
 *
 * @param name a dotted one is nested
 * @param folded the name as all its spellings share it
 * @param fits whether a value under this name means this key; other values belong to another key, or to the author
 * @param claims whether templates no longer see the name among the author's own keys
 */
record KeyName<T>(String name, String folded, ValueType<T> type, Predicate<Node> fits, boolean claims) {

    /** A key as all its spellings share it. */
    static String fold(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    static <T> KeyName<T> of(String name, ValueType<T> type) {
        return new KeyName<>(name, fold(name), type, node -> true, true);
    }

    /** The same for values that fit, and no others. */
    KeyName<T> where(Predicate<Node> condition) {
        return new KeyName<>(name, folded, type, condition, claims);
    }

    /** The same, but templates see it, too. */
    KeyName<T> shared() {
        return new KeyName<>(name, folded, type, fits, false);
    }
}
