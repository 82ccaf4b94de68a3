package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a {@link Node.Mapping}, sorted by a table of keys into those with a meaning and all others. */
final class Fields {

    private final Map<String, Node.Entry> byName;
    private final List<Node.Entry> others;
    private final Diagnostics diagnostics;

    private Fields(Map<String, Node.Entry> byName, List<Node.Entry> others, Diagnostics diagnostics) {
        this.byName = byName;
        this.others = others;
        this.diagnostics = diagnostics;
    }

    /** A key's own name wins over its synonyms, and a name with a value over one without; the rest are others. */
    static Fields of(Node.Mapping mapping, List<Key<?>> table, Diagnostics diagnostics) {
        Map<String, Node.Entry> present = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> present.put(entry.key(), entry));
        Map<String, Node.Entry> others = new LinkedHashMap<>(present);
        Map<String, Node.Entry> byName = new LinkedHashMap<>();
        for (Key<?> key : table) {
            List<String> names = new ArrayList<>(List.of(key.localName()));
            names.addAll(key.synonyms());
            for (String name : names) {
                Node.Entry entry = find(name, present);
                if (entry == null) {
                    continue;
                }
                if (isNull(entry.value())) {
                    others.remove(name);
                } else if (byName.putIfAbsent(key.name(), entry) == null) {
                    others.remove(name);
                }
            }
        }
        return new Fields(byName, List.copyOf(others.values()), diagnostics);
    }

    /** The value of a key; {@code null} when it is not there, or after a report. */
    <T> @Nullable T get(Key<T> key) {
        Node.Entry entry = byName.get(key.name());
        return entry == null ? null : key.type().read(entry.key(), entry.value(), diagnostics);
    }

    /** The value of a key, or its fallback. */
    <T> T getOrFallback(Key<T> key) {
        return get(key, key.requireFallback());
    }

    <T> T get(Key<T> key, T otherwise) {
        T value = get(key);
        return value == null ? otherwise : value;
    }

    /** The entry under a key or one of its synonyms, whether its value is right or wrong. */
    Node.@Nullable Entry entry(Key<?> key) {
        return byName.get(key.name());
    }

    /** Entries that no key of the table asks for, in the order of the file. */
    List<Node.Entry> others() {
        return others;
    }

    /** Adds the place of each value under its key's own name and the author's, and of the elements of lists. */
    void locate(Map<String, Location> locations) {
        byName.forEach((name, entry) -> {
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

    private static Node.@Nullable Entry find(String name, Map<String, Node.Entry> present) {
        Node.Entry entry = present.get(name);
        int dot = name.indexOf('.');
        if (entry != null || dot < 0) {
            return entry;
        }
        Node.Entry outer = present.get(name.substring(0, dot));
        if (outer == null || !(outer.value() instanceof Node.Mapping inner)) {
            return null;
        }
        return inner.entries().stream()
                .filter(e -> e.key().equals(name.substring(dot + 1)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isNull();
    }
}
