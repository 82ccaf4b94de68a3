package io.github.portfoliomaven.core.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key that has a meaning, and how its value is read.
 *
 * @param name with the names of the keys that it is nested in, separated by dots
 * @param names the name at its own level, then the synonyms in the order of preference
 * @param cumulative whether the values under all its names count, not only the first
 * @param fallback the value without one, or {@code null} if that depends on other things
 * @param otherwise the same in words, empty if nothing takes the value's place
 */
record Key<T>(
        String name,
        List<KeyName<T>> names,
        String description,
        boolean cumulative,
        @Nullable T fallback,
        String otherwise) {

    static <T> Key<T> of(String name, ValueType<T> type, String description, String... synonyms) {
        KeyName<T> own = KeyName.of(name.substring(name.lastIndexOf('.') + 1), type);
        return new Key<>(name, List.of(own), description, false, null, "").also(synonyms);
    }

    /** Same, with a default value. */
    Key<T> or(T value) {
        return new Key<>(name, names, description, cumulative, value, "`" + written(value) + "`");
    }

    /** Same, with a description of the default. */
    Key<T> orElse(String words) {
        return new Key<>(name, names, description, cumulative, null, words);
    }

    /** The same with more synonyms for the same values. */
    Key<T> also(String... synonyms) {
        return with(Stream.of(synonyms).map(synonym -> KeyName.of(synonym, type())));
    }

    /** The same with more synonyms for the same values, which mean this key only where their value fits. */
    Key<T> alsoWhere(Predicate<Node> fits, String... synonyms) {
        return with(
                Stream.of(synonyms).map(synonym -> KeyName.of(synonym, type()).where(fits)));
    }

    /** The same with more synonyms for values of another form. */
    Key<T> alsoAs(ValueType<T> other, String... synonyms) {
        return with(Stream.of(synonyms).map(synonym -> KeyName.of(synonym, other)));
    }

    /** The same with a synonym that has rules of its own. */
    Key<T> also(KeyName<T> synonym) {
        return with(Stream.of(synonym));
    }

    /** The same, where the own name means this key only if its value fits. */
    Key<T> where(Predicate<Node> fits) {
        List<KeyName<T>> changed = new ArrayList<>(names);
        changed.set(0, names.get(0).where(fits));
        return with(changed);
    }

    /** The same, where the values under all names count. */
    Key<T> all() {
        return new Key<>(name, names, description, true, fallback, otherwise);
    }

    private Key<T> with(Stream<KeyName<T>> more) {
        return with(Stream.concat(names.stream(), more).toList());
    }

    private Key<T> with(List<KeyName<T>> changed) {
        return new Key<>(name, List.copyOf(changed), description, cumulative, fallback, otherwise);
    }

    ValueType<T> type() {
        return names.get(0).type();
    }

    /** The name without those of the keys around it. */
    String localName() {
        return names.get(0).name();
    }

    List<KeyName<T>> synonyms() {
        return names.subList(1, names.size());
    }

    KeyDescription describe() {
        List<String> others = synonyms().stream()
                .map(KeyName::name)
                .filter(other -> !other.equals(localName()))
                .distinct()
                .toList();
        return new KeyDescription(name, others, type().label(), otherwise, description);
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
