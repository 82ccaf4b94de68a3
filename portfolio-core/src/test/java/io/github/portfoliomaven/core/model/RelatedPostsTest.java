package io.github.portfoliomaven.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.SiteInAString;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
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
    void anyPostsAreRelatedAsTheDefinitionSays() {
        Random random = new Random(14);
        for (int round = 0; round < 200; round++) {
            List<Post> posts = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                String[] tags = random.ints(random.nextInt(5), 0, 12)
                        .mapToObj(tag -> "t" + tag * tag / 12)
                        .toArray(String[]::new);
                posts.add(SamplePosts.post("p" + i, "2026-01-01T00:00:00Z", tags));
            }
            Post post = posts.get(random.nextInt(posts.size()));
            List<Post> shown = posts.subList(0, random.nextInt(3) * posts.size() / 4);

            assertThat(RelatedPosts.of(posts).to(post, 3, shown)).isEqualTo(byDefinition(posts, post, shown));
        }
    }

    /** For fewer posts than are compared, so that it does not matter which. */
    private static List<Post> byDefinition(List<Post> posts, Post post, List<Post> shown) {
        ToDoubleFunction<Post> nearness = other -> {
            Set<Tag> shared = new HashSet<>(other.header().topics().tags());
            shared.retainAll(post.header().topics().tags());
            return shared.stream()
                    .map(tag -> posts.stream()
                            .filter(one -> one.header().topics().tags().contains(tag))
                            .count())
                    .sorted()
                    .mapToDouble(count -> StrictMath.log1p((double) posts.size() / count))
                    .reduce(0, Double::sum);
        };
        List<Post> related = posts.stream()
                .filter(other -> other != post && nearness.applyAsDouble(other) > 0)
                .sorted(Comparator.comparingDouble(nearness).reversed().thenComparing(posts::indexOf))
                .toList();
        List<Post> others =
                related.stream().filter(other -> !shown.contains(other)).toList();
        return (others.isEmpty() ? related : others).stream().limit(3).toList();
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
