package io.github.portfoliomaven.plugin.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Settings of another generator by dotted names, in any case of letters. Knows which of them nobody read. */
final class Settings {

    private final Map<String, Object> values;
    private final Set<String> asked = new TreeSet<>();

    Settings(Map<String, Object> values) {
        this.values = values;
    }

    /** The first of these that is a text with something in it. */
    @Nullable
    String text(String... names) {
        String found = null;
        for (String name : names) {
            if (find(name) instanceof String text && !text.isBlank() && found == null) {
                found = text.strip();
            }
        }
        return found;
    }

    /** Whether it is written, and true. */
    boolean isTrue(String name) {
        Object value = find(name);
        return value instanceof Boolean truth ? truth : "true".equals(value);
    }

    Map<String, Object> map(String name) {
        return OldSite.asMap(find(name));
    }

    /** A list; a single value is a list of one. */
    List<Object> list(String name) {
        Object value = find(name);
        return value instanceof List<?> list
                ? List.copyOf(list)
                : value == null || value.equals("") ? List.of() : List.of(value);
    }

    /** Notes that a setting has no meaning here, so that it is no loss to leave it behind. */
    void skip(String... names) {
        for (String name : names) {
            asked.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /** The names that nobody read. */
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        collect("", values, unread);
        return unread;
    }

    private void collect(String prefix, Map<String, Object> map, List<String> unread) {
        map.forEach((key, value) -> {
            String name = prefix + key;
            String low = name.toLowerCase(Locale.ROOT);
            if (asked.contains(low) || value.equals("")) {
                return;
            }
            if (asked.stream().anyMatch(other -> other.startsWith(low + "."))) {
                collect(name + ".", OldSite.asMap(value), unread);
            } else {
                unread.add(name);
            }
        });
    }

    private @Nullable Object find(String name) {
        asked.add(name.toLowerCase(Locale.ROOT));
        Object flat = get(values, name);
        if (flat != null) {
            return flat;
        }
        Object value = values;
        for (String part : name.split("\\.")) {
            value = get(OldSite.asMap(value), part);
        }
        return value;
    }

    /** The value of a key in any case of letters. */
    static @Nullable Object get(@Nullable Map<String, Object> map, String key) {
        if (map == null) {
            return null;
        }
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(key)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** A text without its HTML tags. */
    static String withoutTags(String text) {
        return text.replaceAll("<[^<>]*>", "").strip();
    }

    /** A text of a map; {@code null} if there is none. */
    static @Nullable String text(Map<String, Object> map, String... keys) {
        for (String key : keys) {
            if (get(map, key) instanceof String text && !text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }
}
