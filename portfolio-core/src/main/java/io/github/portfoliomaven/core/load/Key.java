package io.github.portfoliomaven.core.load;

import java.util.List;

/**
 * A key that has a meaning, and how its value is read.
 *
 * @param name with the names of the keys that it is nested in, separated by dots
 * @param synonyms in the order of preference; a dotted one is nested
 */
record Key<T>(String name, ValueType<T> type, String description, List<String> synonyms) {

    static <T> Key<T> of(String name, ValueType<T> type, String description, String... synonyms) {
        return new Key<>(name, type, description, List.of(synonyms));
    }

    /** The name as it stands at its own level. */
    String localName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    KeyDescription describe() {
        return new KeyDescription(name, synonyms, type.label(), description);
    }
}
