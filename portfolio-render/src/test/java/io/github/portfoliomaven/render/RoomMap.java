package io.github.portfoliomaven.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of rooms in {@code docs/architecture.md}. Its last column names rooms by the last part of their names, or in
 * full where two end alike. Each stands above the room that uses it, so there is no circle.
 */
final class RoomMap {

    private final Map<String, Set<String>> named = new LinkedHashMap<>();

    private RoomMap() {}

    static RoomMap read(Path file) throws IOException {
        RoomMap map = new RoomMap();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            if (cells.length == 6 && cells[2].startsWith("`")) {
                map.add(cells[2].replace("`", ""), cells[4]);
            }
        }
        return map;
    }

    private void add(String room, String uses) {
        Set<String> others = new TreeSet<>();
        if (!uses.equals("nothing")) {
            for (String name : uses.split(", ", -1)) {
                others.add(above(room, name));
            }
        }
        if (named.put(room, others) != null) {
            throw new IllegalArgumentException("the map shows " + room + " twice");
        }
    }

    private String above(String room, String name) {
        List<String> found = named.keySet().stream()
                .filter(other -> other.equals(name) || other.endsWith("." + name))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    room + " may use '" + name + "', and the map shows " + found + " above it");
        }
        return found.get(0);
    }

    Set<String> rooms() {
        return named.keySet();
    }

    /** The rooms that the row of a room names. */
    Set<String> named(String room) {
        return named.getOrDefault(room, Set.of());
    }

    /** The rooms that a room may use: those of its row, and all that these may use. */
    Set<String> allowed(String room) {
        Set<String> allowed = new TreeSet<>(named(room));
        named(room).forEach(other -> allowed.addAll(allowed(other)));
        return allowed;
    }
}
