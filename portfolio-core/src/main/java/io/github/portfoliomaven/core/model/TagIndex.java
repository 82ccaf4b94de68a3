package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a site's posts, and the posts of each tag.
 *
 * @param bySlug in the order of the labels
 */
public record TagIndex(Map<String, Entry> bySlug) {

    /**
     * A tag with its posts.
     *
     * @param tag with the label that its newest post gives it
     * @param posts newest first, at least one
     */
    public record Entry(Tag tag, List<Post> posts) {}

    /** The tags of all posts of a site; two spellings of one slug are one tag, and the newest post's spelling wins. */
    public static TagIndex of(Site site) {
        return of(site.posts(), site.config().words().language());
    }

    /** The tags of some posts, which are sorted newest first; in the order of English. */
    public static TagIndex of(List<Post> newestFirst) {
        return of(newestFirst, new Language("en"));
    }

    private static TagIndex of(List<Post> newestFirst, Language language) {
        Comparator<Entry> byLabel = Comparator.comparing(
                        (Entry entry) -> entry.tag().label(), language.order())
                .thenComparing(entry -> entry.tag().slug());
        Map<String, Entry> bySlug = new LinkedHashMap<>();
        for (Post post : newestFirst) {
            Set<String> seen = new HashSet<>();
            for (Tag tag : post.header().topics().tags()) {
                // a post that spells one tag in two ways is in its list once
                if (seen.add(tag.slug())) {
                    bySlug.computeIfAbsent(tag.slug(), slug -> new Entry(tag, new ArrayList<>()))
                            .posts()
                            .add(post);
                }
            }
        }
        Map<String, Entry> ordered = new LinkedHashMap<>();
        bySlug.values().stream()
                .map(entry -> new Entry(entry.tag(), List.copyOf(entry.posts())))
                .sorted(byLabel)
                .forEach(entry -> ordered.put(entry.tag().slug(), entry));
        return new TagIndex(Collections.unmodifiableMap(ordered));
    }

    /** All tags, by label. */
    public List<Entry> entries() {
        return List.copyOf(bySlug.values());
    }

    /** The entry of a tag in any spelling, or {@code null} if no post has it. */
    public @Nullable Entry find(Tag tag) {
        return bySlug.get(tag.slug());
    }

    /** The tag as the whole site spells it; itself when no post has it. */
    public Tag spelled(Tag tag) {
        Entry entry = find(tag);
        return entry == null ? tag : entry.tag();
    }
}
