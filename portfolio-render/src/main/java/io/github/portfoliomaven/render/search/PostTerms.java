package io.github.portfoliomaven.render.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each term occurs in a post.
 *
 * @param byField for each field its terms in the order of the text
 */
record PostTerms(List<Map<String, Integer>> byField) {

    /** Takes the first {@code words} of a text for each field. */
    static PostTerms of(List<String> texts, int words) {
        List<Map<String, Integer>> byField = new ArrayList<>();
        for (String text : texts) {
            Map<String, Integer> terms = new LinkedHashMap<>();
            TermSplitter.first(words, text, term -> terms.merge(term, 1, Integer::sum));
            byField.add(terms);
        }
        return new PostTerms(byField);
    }
}
