package io.github.portfoliomaven.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagIndexTest {

    private static final Post NEW = SamplePosts.post("new", "2026-03-01T00:00:00Z", "Spring Boot", "java", "Ops");
    private static final Post MIDDLE = SamplePosts.post("middle", "2026-02-01T00:00:00Z", "Java", "spring-boot");
    private static final Post OLD = SamplePosts.post("old", "2026-01-01T00:00:00Z", "JAVA", "architecture");

    private final TagIndex index = TagIndex.of(List.of(NEW, MIDDLE, OLD));

    @Test
    void tagsStandByLabelWhateverTheirLetterCase() {
        assertThat(labels(index)).containsExactly("architecture", "java", "Ops", "Spring Boot");
    }

    @Test
    void spellingsOfOneSlugAreOneTagAndTheNewestPostDecides() {
        assertThat(index.spelled(Tag.of("JAVA"))).isEqualTo(new Tag("java", "java"));
        assertThat(index.spelled(Tag.of("spring-boot"))).isEqualTo(new Tag("Spring Boot", "spring-boot"));
        assertThat(index.spelled(Tag.of("Unused"))).isEqualTo(new Tag("Unused", "unused"));
    }

    @Test
    void postsOfATagStandNewestFirst() {
        assertThat(index.find(Tag.of("Java"))).isEqualTo(new TagIndex.Entry(Tag.of("java"), List.of(NEW, MIDDLE, OLD)));
        assertThat(index.find(Tag.of("Unused"))).isNull();
    }

    @Test
    void aPostThatSpellsATagTwiceIsInItsListOnce() {
        Post post = SamplePosts.post("twice", "2026-01-01T00:00:00Z", "CI CD", "ci-cd");
        assertThat(TagIndex.of(List.of(post)).entries())
                .containsExactly(new TagIndex.Entry(Tag.of("CI CD"), List.of(post)));
    }

    @Test
    void aSiteWithoutPostsHasNoTags() {
        assertThat(TagIndex.of(List.of()).entries()).isEmpty();
    }

    private static List<String> labels(TagIndex index) {
        return index.entries().stream().map(entry -> entry.tag().label()).toList();
    }
}
