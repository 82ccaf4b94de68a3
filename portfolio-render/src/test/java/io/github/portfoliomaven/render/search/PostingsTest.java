package io.github.portfoliomaven.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostingsTest {

    @Test
    void countTermsByFieldAndDocument() {
        Postings postings = new Postings(2);
        postings.add(PostTerms.of(List.of("Cache", "cache, cache and queue"), 100));
        postings.add(PostTerms.of(List.of("Queue", ""), 100));

        assertThat(postings.terms())
                .containsExactly(
                        Map.entry("and", List.of(Map.of(), Map.of(0, 1))),
                        Map.entry("cache", List.of(Map.of(0, 1), Map.of(0, 2))),
                        Map.entry("queue", List.of(Map.of(1, 1), Map.of(0, 1))));
        assertThat(postings.length(0, 1)).isEqualTo(3);
        assertThat(postings.documents()).isEqualTo(2);
    }

    @Test
    void keepCommonWordsWhereThereAreFewDocuments() {
        Postings postings = new Postings(1);
        postings.add(PostTerms.of(List.of("the cache"), 100));
        postings.add(PostTerms.of(List.of("the queue"), 100));

        assertThat(postings.dropCommon(0)).isEmpty();
    }

    @Test
    void dropCommonWordsFromOneFieldOnly() {
        Postings postings = new Postings(2);
        for (int i = 0; i < 20; i++) {
            postings.add(PostTerms.of(List.of(i == 0 ? "the" : "", i % 2 == 0 ? "the word" + i : "and word" + i), 100));
        }

        assertThat(postings.dropCommon(1)).containsExactly("and", "the");
        assertThat(postings.terms()).doesNotContainKey("and");
        assertThat(postings.terms().get("the")).isEqualTo(List.of(Map.of(0, 1), Map.of()));
    }
}
