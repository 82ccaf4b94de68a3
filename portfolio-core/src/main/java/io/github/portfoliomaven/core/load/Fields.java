package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The entries of a {@link Node.Mapping}, sorted by a table of keys into those with a meaning and all others. */
final class Fields {

    /** An entry under one of the names of its key. */
    private record Found(int name, Node.Entry entry) {}

    private final Map<String, List<Found>> byName;
    private final List<Node.Entry> others;
    private final Diagnostics diagnostics;

    private Fields(Map<String, List<Found>> byName, List<Node.Entry> others, Diagnostics diagnostics) {
        this.byName = byName;
        this.others = others;
        this.diagnostics = diagnostics;
    }

    /** A key's own name wins over its synonyms, and a name with a value over one without; the rest are others. */
    static Fields of(Node.Mapping mapping, List<Key<?>> table, Diagnostics diagnostics) {
        return of(mapping, table, false, diagnostics);
    }

    /** The same, where keys count in any case of letters; a key in two spellings is written twice. */
    static Fields inAnyCase(Node.Mapping mapping, List<Key<?>> table, Diagnostics diagnostics) {
        return of(mapping, table, true, diagnostics);
    }

    private static Fields of(Node.Mapping mapping, List<Key<?>> table, boolean inAnyCase, Diagnostics diagnostics) {
        if (mapping.entries().isEmpty()) {
            return new Fields(Map.of(), List.of(), diagnostics);
        }
        Map<String, Node.Entry> present = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Node.Entry first = present.putIfAbsent(inAnyCase ? KeyName.fold(entry.key()) : entry.key(), entry);
            if (first != null) {
                reportTwice(entry, first, diagnostics);
            }
        }
        Map<String, Node.Entry> others = new LinkedHashMap<>(present);
        Map<String, List<Found>> byName = new LinkedHashMap<>();
        for (Key<?> key : table) {
            List<Found> found = new ArrayList<>();
            for (int i = 0; i < key.names().size(); i++) {
                KeyName<?> name = key.names().get(i);
                String written = inAnyCase ? name.folded() : name.name();
                Node.Entry entry = find(written, present, inAnyCase);
                if (entry == null || !name.fits().test(entry.value())) {
                    continue;
                }
                boolean empty = isNull(entry.value());
                if (name.claims() && (empty || found.isEmpty() || key.cumulative())) {
                    others.remove(written);
                }
                if (!empty) {
                    found.add(new Found(i, entry));
                }
            }
            if (!found.isEmpty()) {
                byName.put(key.name(), found);
            }
        }
        return new Fields(byName, List.copyOf(others.values()), diagnostics);
    }

    /** These, and those of another for keys that are not here. */
    Fields or(Fields defaults) {
        if (defaults.byName.isEmpty() && defaults.others.isEmpty()) {
            return this;
        }
        Map<String, List<Found>> both = new LinkedHashMap<>(defaults.byName);
        both.putAll(byName);
        Map<String, Node.Entry> rest = new LinkedHashMap<>();
        others.forEach(entry -> rest.put(KeyName.fold(entry.key()), entry));
        defaults.others.forEach(entry -> rest.putIfAbsent(KeyName.fold(entry.key()), entry));
        return new Fields(both, List.copyOf(rest.values()), diagnostics);
    }

    /** The value of a key; {@code null} when it is not there, or after a report. */
    <T> @Nullable T get(Key<T> key) {
        List<Found> found = byName.get(key.name());
        return found == null ? null : read(key, found.get(0));
    }

    /** The value of a key, or its fallback. */
    <T> T getOrFallback(Key<T> key) {
        return get(key, key.requireFallback());
    }

    <T> T get(Key<T> key, T otherwise) {
        T value = get(key);
        return value == null ? otherwise : value;
    }

    /** The values under all names of a key, without those that are reported. */
    <T> List<T> all(Key<T> key) {
        return byName.getOrDefault(key.name(), List.of()).stream()
                .<@Nullable T>map(found -> read(key, found))
                .filter(Objects::nonNull)
                .<T>map(Objects::requireNonNull)
                .toList();
    }

    /** Whether any of the names of a key says so. */
    boolean any(Key<Boolean> key) {
        return all(key).contains(true);
    }

    /** Whether any of the names of a key that count says so. */
    boolean any(Key<Boolean> key, Predicate<KeyName<Boolean>> counts) {
        return byName.getOrDefault(key.name(), List.of()).stream()
                .filter(found -> counts.test(key.names().get(found.name)))
                .anyMatch(found -> Boolean.TRUE.equals(read(key, found)));
    }

    private <T> @Nullable T read(Key<T> key, Found found) {
        Node.Entry entry = found.entry;
        return key.names().get(found.name).type().read(entry.key(), entry.value(), diagnostics);
    }

    /** The entry under a key or one of its synonyms, whether its value is right or wrong. */
    Node.@Nullable Entry entry(Key<?> key) {
        List<Found> found = byName.get(key.name());
        return found == null ? null : found.get(0).entry;
    }

    /** Entries that no key of the table asks for, in the order of the file. */
    List<Node.Entry> others() {
        return others;
    }

    /** Adds the place of each value under its key's own name and the author's, and of the elements of lists. */
    void locate(Map<String, Location> locations) {
        byName.forEach((name, found) -> {
            Node.Entry entry = found.get(0).entry;
            Location location = entry.value().place().location();
            locations.put(name, location);
            locations.put(name.substring(0, name.lastIndexOf('.') + 1) + entry.key(), location);
            if (entry.value() instanceof Node.Sequence sequence) {
                for (int i = 0; i < sequence.items().size(); i++) {
                    locations.put(
                            name + "[" + i + "]",
                            sequence.items().get(i).place().location());
                }
            }
        });
    }

    private static Node.@Nullable Entry find(String name, Map<String, Node.Entry> present, boolean inAnyCase) {
        Node.Entry entry = present.get(name);
        int dot = name.indexOf('.');
        if (entry != null || dot < 0) {
            return entry;
        }
        Node.Entry outer = present.get(name.substring(0, dot));
        if (outer == null || !(outer.value() instanceof Node.Mapping inner)) {
            return null;
        }
        String rest = name.substring(dot + 1);
        return inner.entries().stream()
                .filter(e -> (inAnyCase ? KeyName.fold(e.key()) : e.key()).equals(rest))
                .findFirst()
                .orElse(null);
    }

    private static void reportTwice(Node.Entry entry, Node.Entry first, Diagnostics diagnostics) {
        diagnostics.error(
                Code.DUPLICATE_KEY,
                entry.keyPlace().location(),
                "'" + entry.key() + "' is '" + first.key() + "' of line "
                        + first.keyPlace().location().line() + " again: keys are case-insensitive",
                "remove one of the two");
    }

    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isNull();
    }
}
