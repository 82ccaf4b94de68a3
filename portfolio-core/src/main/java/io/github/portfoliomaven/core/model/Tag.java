package io.github.portfoliomaven.core.model;

/**
 * A tag; two spellings with one slug are one tag.
 *
 * @param label as the author wrote it
 * @param slug the path segment under {@code /tags/}
 */
public record Tag(String label, String slug) {

    public static Tag of(String label) {
        String slug = Slug.of(label);
        return new Tag(label, slug.isEmpty() ? symbols(label) : slug);
    }

    /** The symbols of a label that has no letters or digits, such as an emoji. */
    private static String symbols(String label) {
        return label.codePoints()
                .filter(c -> Character.getType(c) == Character.OTHER_SYMBOL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
