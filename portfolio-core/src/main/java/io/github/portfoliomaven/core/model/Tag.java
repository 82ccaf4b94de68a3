package io.github.portfoliomaven.core.model;

/**
 * A tag; two spellings with one slug are one tag.
 *
 * @param label as the author wrote it
 * @param slug the path segment under {@code /tags/}
 */
public record Tag(String label, String slug) {

    public static Tag of(String label) {
        return new Tag(label, Slug.of(label));
    }
}
