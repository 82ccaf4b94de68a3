package io.github.portfoliomaven.core.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds posts with the same tags. A shared tag counts for more the rarer it is: of {@code N} posts, a tag that {@code n}
 * of them have counts {@code log(1 + N / n)}. If two are equally near, the newer comes first.
 *
 * <p>What one post costs does not grow with the site: at most {@value #CANDIDATES} posts are compared with it, those
 * with its rarest tags first, newest first. Immutable and thread-safe.
 */
public final class RelatedPosts {

    private static final int CANDIDATES = 256;

    private final List<Post> newestFirst;
    private final Map<String, Integer> numberOfFile = new HashMap<>();

    /** The tags of each post, rarest first: tags have numbers in that order. */
    private final int[][] tags;

    /** The posts of each tag, newest first. */
    private final int[][] posts;

    private RelatedPosts(List<Post> newestFirst, List<TagIndex.Entry> rarestFirst) {
        this.newestFirst = List.copyOf(newestFirst);
        for (int i = 0; i < newestFirst.size(); i++) {
            numberOfFile.put(newestFirst.get(i).file(), i);
        }
        Map<String, Integer> numberOfTag = new HashMap<>();
        rarestFirst.forEach(entry -> numberOfTag.put(entry.tag().slug(), numberOfTag.size()));
        this.posts = rarestFirst.stream()
                .map(entry -> entry.posts().stream().mapToInt(this::number).toArray())
                .toArray(int[][]::new);
        this.tags = newestFirst.stream()
                .map(post -> post.header().topics().tags().stream()
                        .mapToInt(tag -> numberOfTag.getOrDefault(tag.slug(), -1))
                        .filter(tag -> tag >= 0)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Among these posts, which come newest first. */
    public static RelatedPosts of(List<Post> newestFirst) {
        List<TagIndex.Entry> rarestFirst = TagIndex.of(newestFirst).entries().stream()
                .sorted(Comparator.comparingInt(
                                (TagIndex.Entry entry) -> entry.posts().size())
                        .thenComparing(entry -> entry.tag().slug()))
                .toList();
        return new RelatedPosts(newestFirst, rarestFirst);
    }

    /**
     * The posts nearest to a post, nearest first; empty if no post shares a tag with it.
     *
     * @param most the greatest number of posts to return
     * @param shown posts that its page shows anyway; left out unless no other post is related
     */
    public List<Post> to(Post post, int most, Collection<? extends Content> shown) {
        Integer number = numberOfFile.get(post.file());
        if (number == null) {
            return List.of();
        }
        List<Integer> related = candidates(number).stream()
                .map(other -> new Score(other, nearness(number, other)))
                .sorted(Score.NEAREST_FIRST)
                .map(Score::post)
                .toList();
        Set<Integer> left = shown.stream().map(this::number).collect(Collectors.toSet());
        List<Integer> others =
                related.stream().filter(other -> !left.contains(other)).toList();
        return (others.isEmpty() ? related : others)
                .stream().limit(most).map(newestFirst::get).toList();
    }

    /** @param post by its number, which is smaller for a newer one */
    private record Score(int post, double nearness) {

        static final Comparator<Score> NEAREST_FIRST =
                Comparator.comparingDouble(Score::nearness).reversed().thenComparingInt(Score::post);
    }

    private Set<Integer> candidates(int post) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (int tag : tags[post]) {
            for (int other : posts[tag]) {
                if (candidates.size() == CANDIDATES) {
                    return candidates;
                }
                if (other != post) {
                    candidates.add(other);
                }
            }
        }
        return candidates;
    }

    /** Always adds in the order of the tags, so that equal sets of counts give equal sums. */
    private double nearness(int post, int other) {
        double sum = 0;
        for (int tag : tags[post]) {
            if (Arrays.binarySearch(tags[other], tag) >= 0) {
                // the strict one is the same on every machine
                sum += StrictMath.log1p((double) newestFirst.size() / posts[tag].length);
            }
        }
        return sum;
    }

    private int number(Content post) {
        return numberOfFile.getOrDefault(post.file(), -1);
    }
}
