package io.github.portfoliomaven.plugin.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An account of an import: what was imported, what was changed, what was not imported; never in silence. */
final class Report {

    /** More names than these say nothing more. */
    private static final int SHOWN = 6;

    private final List<String> brought = new ArrayList<>();
    private final Map<String, Set<String>> changed = new LinkedHashMap<>();
    private final Map<String, Set<String>> left = new LinkedHashMap<>();
    private final Map<String, Integer> tags = new TreeMap<>();
    private final Set<String> templates = new LinkedHashSet<>();

    /** Something that came along as it was. */
    void brought(String what) {
        brought.add(what);
    }

    /** A change to a file, or to a setting. */
    void changed(String what, String where) {
        changed.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(where);
    }

    /** Something that stays where it is, and why. */
    void left(String what, String why) {
        left.computeIfAbsent(why, key -> new LinkedHashSet<>()).add(what);
    }

    /**
     * Tags of templates in a text that stay text.
     *
     * @param found how many of each
     * @param first where the first of them stands
     */
    void templates(Map<String, Integer> found, String first) {
        found.forEach((tag, count) -> tags.merge(tag, count, Integer::sum));
        templates.add(first);
    }

    /** The whole account, in lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Imported:");
        brought.forEach(line -> lines.add("  " + line));
        if (!changed.isEmpty()) {
            lines.add("Changed:");
            changed.forEach((what, where) -> lines.add("  " + what + ": " + names(where)));
        }
        if (!left.isEmpty() || !templates.isEmpty()) {
            lines.add("Not imported:");
            left.forEach((why, what) -> lines.add("  " + names(what) + ": " + why));
            if (!tags.isEmpty()) {
                int all = tags.values().stream().mapToInt(Integer::intValue).sum();
                lines.add("  " + all + (all == 1 ? " template tag" : " template tags") + ", now text: "
                        + names(mostFirst()));
                lines.add("  they are in " + names(templates));
            }
        }
        return lines;
    }

    private Set<String> mostFirst() {
        Set<String> names = new LinkedHashSet<>();
        tags.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry ->
                        names.add(entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + ")")));
        return names;
    }

    /** The first of some names, and how many more there are. */
    static String names(Collection<String> names) {
        String shown = String.join(", ", names.stream().limit(SHOWN).toList());
        return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
    }
}
