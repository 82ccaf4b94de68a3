package io.github.portfoliomaven.render.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes that a body refers to, in the order in which it does so. Their ids hold a colon, which no heading's id
 * does.
 */
final class Footnotes {

    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> uses = new ArrayList<>();

    /**
     * Notes one more reference to a footnote.
     *
     * @return its number, from 1
     */
    int refer(String label) {
        Integer known = numbers.get(label);
        int number = known == null ? add(label) : known;
        uses.set(number - 1, uses.get(number - 1) + 1);
        return number;
    }

    private int add(String label) {
        labels.add(label);
        uses.add(0);
        numbers.put(label, labels.size());
        return labels.size();
    }

    int count() {
        return labels.size();
    }

    String label(int number) {
        return labels.get(number - 1);
    }

    /** How often the body refers to a footnote so far. */
    int uses(int number) {
        return uses.get(number - 1);
    }

    static String id(int number) {
        return "fn:" + number;
    }

    /** The id of the {@code use}th reference to a footnote, from 1. */
    static String referenceId(int number, int use) {
        return use == 1 ? "fnref:" + number : "fnref:" + number + ":" + use;
    }
}
