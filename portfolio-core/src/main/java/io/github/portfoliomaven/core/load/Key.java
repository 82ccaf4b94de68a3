package io.github.portfoliomaven.core.load;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key that has a meaning, and how its value is read.
 *
 * @param name with the names of the keys that it is nested in, separated by dots
 * @param synonyms in the order of preference; a dotted one is nested
 * @param fallback the value without one, or {@code null} if that depends on other things
 * @param otherwise the same in words, empty if nothing takes the value's place
 */
record Key<T>(
        String name,
        ValueType<T> type,
        String description,
        List<String> synonyms,
        @Nullable T fallback,
        String otherwise) {

    static <T> Key<T> of(String name, ValueType<T> type, String description, String... synonyms) {
        return new Key<>(name, type, description, List.of(synonyms), null, "");
    }

    /** The same with a value for those who write none. */
    Key<T> or(T value) {
        return new Key<>(name, type, description, synonyms, value, "`" + written(value) + "`");
    }

    /** The same with words for what holds if nothing is written. */
    Key<T> orElse(String words) {
        return new Key<>(name, type, description, synonyms, null, words);
    }

    /** The name as it stands at its own level. */
    String localName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    KeyDescription describe() {
        return new KeyDescription(name, synonyms, type.label(), otherwise, description);
    }

    /** The fallback as an author would write it: a truth value, a number or text; {@code null} if there is none. */
    @Nullable
    Object writtenFallback() {
        return fallback == null ? null : written(fallback);
    }

    /** The fallback, which this key must have. */
    T requireFallback() {
        return Objects.requireNonNull(fallback, name);
    }

    private static Object written(Object value) {
        boolean plain = value instanceof Boolean || value instanceof Integer;
        return plain ? value : value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value.toString();
    }
}
