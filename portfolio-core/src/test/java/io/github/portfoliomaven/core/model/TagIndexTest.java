package io.github.portfoliomaven.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagIndexTest {

    private static final Post NEW = post("new", "2026-03-01T00:00:00Z", "Spring Boot", "java", "Ops");
    private static final Post MIDDLE = post("middle", "2026-02-01T00:00:00Z", "Java", "spring-boot");
    private static final Post OLD = post("old", "2026-01-01T00:00:00Z", "JAVA", "architecture");

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
        Post post = post("twice", "2026-01-01T00:00:00Z", "CI CD", "ci-cd");
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

    private static Post post(String slug, String date, String... tags) {
        OffsetDateTime instant = OffsetDateTime.parse(date);
        String file = "content/writing/" + slug + ".md";
        Header header = new Header(
                file,
                new SitePath("/writing/" + slug + "/"),
                "writing",
                slug,
                false,
                null,
                instant,
                null,
                Stream.of(tags).map(Tag::of).toList(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                Map.of(),
                new FieldLocations(file, Map.of()));
        return new Post(header, new Body(new SourceText(file, ""), 0), instant);
    }
}
