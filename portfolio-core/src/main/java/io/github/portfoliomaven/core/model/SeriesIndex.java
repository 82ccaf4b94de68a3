package io.github.portfoliomaven.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The series of a site's posts; two spellings with one slug are one series.
 *
 * @param bySlug the parts of each series in the order in which they are read
 */
public record SeriesIndex(Map<String, List<Post>> bySlug) {

    /** The series of all posts of a site, whatever their sections. */
    public static SeriesIndex of(Site site) {
        return of(site.posts());
    }

    /** The series of some posts. */
    public static SeriesIndex of(List<Post> posts) {
        Map<String, List<Post>> bySlug = posts.stream()
                .filter(post -> !slug(post).isEmpty())
                .sorted(Order.AS_PARTS)
                .collect(Collectors.groupingBy(SeriesIndex::slug, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return new SeriesIndex(Collections.unmodifiableMap(bySlug));
    }

    /** The whole series that a post is a part of; empty if it is in none, or is the only part. */
    public List<Post> partsWith(Post post) {
        List<Post> parts = bySlug.getOrDefault(slug(post), List.of());
        return parts.size() < 2 ? List.of() : parts;
    }

    private static String slug(Post post) {
        String name = post.header().topics().series();
        return name == null ? "" : Slug.of(name);
    }
}
