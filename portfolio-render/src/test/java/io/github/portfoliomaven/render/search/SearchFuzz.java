package io.github.portfoliomaven.render.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text as the words of a post. */
final class SearchFuzz {

    private SearchFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Postings postings = new Postings(3);
        postings.add(PostTerms.of(List.of("title", "", text), 200));
        postings.add(PostTerms.of(List.of(text, text, ""), 200));
        postings.dropCommon(2);
        for (String term : postings.terms().keySet()) {
            if (term.isEmpty()) {
                throw new AssertionError("an empty term");
            }
        }
    }
}
