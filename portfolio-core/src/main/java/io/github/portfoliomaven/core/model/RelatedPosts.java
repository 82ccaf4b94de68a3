package io.github.portfoliomaven.core.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** How much it counts to share each tag. */
    private final double[] weights;

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
        // the strict logarithm is the same on every machine
        this.weights = Arrays.stream(posts)
                .mapToDouble(of -> StrictMath.log1p((double) newestFirst.size() / of.length))
                .toArray();
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
        int[] candidates = candidates(number);
        int[] left = shown.stream().mapToInt(this::number).toArray();
        int[] others = Arrays.stream(candidates)
                .filter(other -> Arrays.stream(left).noneMatch(one -> one == other))
                .toArray();
        return nearest(number, others.length == 0 ? candidates : others, most);
    }

    /** Other posts that share a tag with one, each once. */
    private int[] candidates(int post) {
        int[] candidates = new int[CANDIDATES];
        int count = 0;
        for (int i = 0; i < tags[post].length; i++) {
            for (int other : posts[tags[post][i]]) {
                if (count == CANDIDATES) {
                    return candidates;
                }
                if (other != post && !sharesOneOfTheFirst(i, post, other)) {
                    candidates[count++] = other;
                }
            }
        }
        return Arrays.copyOf(candidates, count);
    }

    private boolean sharesOneOfTheFirst(int count, int post, int other) {
        for (int i = 0; i < count; i++) {
            if (has(other, tags[post][i])) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int post, int tag) {
        return Arrays.binarySearch(tags[post], tag) >= 0;
    }

    /** The nearest of some posts, nearest first; the newer, which has the smaller number, before the older. */
    private List<Post> nearest(int post, int[] candidates, int most) {
        int[] found = new int[most];
        double[] nearnesses = new double[most];
        int count = 0;
        for (int other : candidates) {
            double nearness = nearness(post, other);
            int place = count;
            while (place > 0
                    && (nearness > nearnesses[place - 1]
                            || (nearness == nearnesses[place - 1] && other < found[place - 1]))) {
                place--;
            }
            if (place < most) {
                count = Math.min(count + 1, most);
                System.arraycopy(found, place, found, place + 1, count - place - 1);
                System.arraycopy(nearnesses, place, nearnesses, place + 1, count - place - 1);
                found[place] = other;
                nearnesses[place] = nearness;
            }
        }
        return Arrays.stream(found, 0, count).mapToObj(newestFirst::get).toList();
    }

    /** Always adds in the order of the tags, so that equal sets of counts give equal sums. */
    private double nearness(int post, int other) {
        double sum = 0;
        for (int tag : tags[post]) {
            if (has(other, tag)) {
                sum += weights[tag];
            }
        }
        return sum;
    }

    private int number(Content post) {
        return numberOfFile.getOrDefault(post.file(), -1);
    }
}
