package io.github.portfoliomaven.core.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of TOML while the file is read: other tables may join it until the end of the file. */
final class TomlTable {

    /** What made a table, which decides who may add to it (TOML 1.0.0, Table). */
    enum Origin {
        /** Named on the way to another table: {@code a} in {@code [a.b]}. */
        PASSED,
        /** A header of its own. */
        HEADER,
        /** Keys with dots. */
        DOTS
    }

    private final Place place;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private Origin origin;

    TomlTable(Place place, Origin origin) {
        this.place = place;
        this.origin = origin;
    }

    /**
     * What stands under a key: a value that is complete, a table, or an array of tables.
     *
     * @param value {@code null} for tables
     * @param tables one, or those of an array; empty for a value
     */
    record Slot(Place keyPlace, @Nullable Node value, List<TomlTable> tables, boolean isArray) {

        /** The table that further keys go to; {@code null} when this is a value. */
        @Nullable
        TomlTable last() {
            return tables.isEmpty() ? null : tables.get(tables.size() - 1);
        }

        private Node node() {
            if (value != null) {
                return value;
            }
            List<Node> nodes = tables.stream().<Node>map(TomlTable::mapping).toList();
            return isArray ? new Node.Sequence(keyPlace, nodes) : nodes.get(0);
        }
    }

    Origin origin() {
        return origin;
    }

    /** Makes a table that was only passed one with a header of its own. */
    void define() {
        origin = Origin.HEADER;
    }

    @Nullable
    Slot get(String key) {
        return slots.get(key);
    }

    /** Adds a value; the key must be new. */
    void put(String key, Place keyPlace, Node value) {
        slots.put(key, new Slot(keyPlace, value, List.of(), false));
    }

    /** Adds a table; the key must be new. */
    TomlTable table(String key, Place keyPlace, Origin made) {
        TomlTable table = new TomlTable(keyPlace, made);
        slots.put(key, new Slot(keyPlace, null, List.of(table), false));
        return table;
    }

    /** Adds an element to an array of tables; the key must be new, or that of such an array. */
    TomlTable element(String key, Place keyPlace) {
        Slot slot = slots.computeIfAbsent(key, name -> new Slot(keyPlace, null, new ArrayList<>(), true));
        TomlTable table = new TomlTable(keyPlace, Origin.HEADER);
        slot.tables().add(table);
        return table;
    }

    /** The finished table. */
    Node.Mapping mapping() {
        List<Node.Entry> entries = new ArrayList<>();
        slots.forEach((key, slot) -> entries.add(new Node.Entry(key, slot.keyPlace(), slot.node())));
        return new Node.Mapping(place, List.copyOf(entries));
    }
}
