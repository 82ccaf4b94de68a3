package io.github.portfoliomaven.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.SiteInAString;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RelatedPostsTest {

    /** Newest first: {@code name: tags}. */
    private static List<Post> posts(String... namesAndTags) {
        StringBuilder site = new StringBuilder();
        for (int i = 0; i < namesAndTags.length; i++) {
            String[] parts = namesAndTags[i].split(": ?");
            String tags = parts.length == 1 ? "" : parts[1];
            site.append("-- content/writing/%s.md --\n---\ntitle: %s\ndate: %d-01-01\ntags: [%s]\n---\n"
                    .formatted(parts[0], parts[0], 2025 - i, tags));
        }
        return SiteInAString.of(site.toString()).load().posts();
    }

    private static List<String> related(List<Post> posts, String to, String... shown) {
        List<Post> left = posts.stream()
                .filter(post -> List.of(shown).contains(post.title()))
                .toList();
        Post post = posts.stream()
                .filter(other -> other.title().equals(to))
                .findFirst()
                .orElseThrow();
        return RelatedPosts.of(posts).to(post, 3, left).stream()
                .map(Content::title)
                .toList();
    }

    @Test
    void aRareTagCountsForMoreThanACommonOneAndTwoForMoreThanOne() {
        List<Post> posts = posts(
                "a: java", "b: java", "c: java", "rare: redis", "both: java, redis", "old: java", "here: java, redis");

        assertThat(related(posts, "here")).containsExactly("both", "rare", "a");
    }

    @Test
    void ofEquallyNearPostsTheNewerComesFirstAndNoMoreThanAskedFor() {
        assertThat(related(posts("e: x", "d: x", "here: x", "b: x", "a: x"), "here"))
                .containsExactly("e", "d", "b");
    }

    @Test
    void withoutASharedTagNothingIsRelated() {
        List<Post> posts = posts("a: x", "here: y", "untagged:");

        assertThat(related(posts, "here")).isEmpty();
        assertThat(related(posts, "untagged")).isEmpty();
    }

    @Test
    void spellingsOfOneTagAreOne() {
        assertThat(related(posts("a: Spring Boot", "here: spring-boot, Spring boot"), "here"))
                .containsExactly("a");
    }

    @Test
    void whatThePageShowsAnywayIsLeftOutUnlessItIsAllThereIs() {
        assertThat(related(posts("next: x", "here: x", "previous: x", "far: x"), "here", "next", "previous"))
                .containsExactly("far");
        assertThat(related(posts("next: x", "here: x", "previous: x"), "here", "next", "previous"))
                .containsExactly("next", "previous");
    }

    @Test
    void theCommonTagsOf10000PostsCostLittle() {
        List<Post> many = IntStream.range(0, 10_000)
                .mapToObj(i -> SamplePosts.post("p" + i, "2026-01-01T00:00:00Z", "everywhere", "other"))
                .toList();

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            RelatedPosts related = RelatedPosts.of(many);
            for (Post post : many) {
                assertThat(related.to(post, 3, List.of())).hasSize(3);
            }
        });
    }
}
