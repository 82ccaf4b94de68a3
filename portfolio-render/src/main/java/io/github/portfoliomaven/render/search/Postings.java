package io.github.portfoliomaven.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each term occurs in each field of each document. */
final class Postings {

    /** From this number of documents on, words that most of them have are left out. */
    private static final int MANY = 20;

    private final int fields;
    private final Map<String, List<Map<Integer, Integer>>> terms = new HashMap<>();
    private final List<int[]> lengths = new ArrayList<>();

    Postings(int fields) {
        this.fields = fields;
    }

    /** Adds a document; its number is how many there were before. */
    void add(PostTerms post) {
        int document = lengths.size();
        int[] length = new int[fields];
        for (int i = 0; i < fields; i++) {
            int field = i;
            Map<String, Integer> found = post.byField().get(field);
            found.forEach((term, times) -> of(term).get(field).put(document, times));
            length[field] = found.size();
        }
        lengths.add(length);
    }

    /**
     * Removes the words that four of ten documents or more have in a field, in any language: they find everything, and
     * would be half of the index. Returns those that no other field has.
     */
    List<String> dropCommon(int field) {
        List<String> common = new ArrayList<>();
        if (lengths.size() < MANY) {
            return common;
        }
        terms.forEach((term, byField) -> {
            if (byField.get(field).size() * 10 >= lengths.size() * 4) {
                byField.get(field).clear();
                common.add(term);
            }
        });
        terms.values().removeIf(byField -> byField.stream().allMatch(Map::isEmpty));
        return common.stream().sorted().toList();
    }

    /** By term: for each field how often it stands in which document. */
    SortedMap<String, List<Map<Integer, Integer>>> terms() {
        return new TreeMap<>(terms);
    }

    int documents() {
        return lengths.size();
    }

    /** How many different terms a field of a document has. */
    int length(int document, int field) {
        return lengths.get(document)[field];
    }

    private List<Map<Integer, Integer>> of(String term) {
        return terms.computeIfAbsent(term, t -> {
            List<Map<Integer, Integer>> byField = new ArrayList<>();
            for (int i = 0; i < fields; i++) {
                byField.add(new LinkedHashMap<>());
            }
            return byField;
        });
    }
}
