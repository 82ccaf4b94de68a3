package io.github.portfoliomaven.core.load;

import org.jspecify.annotations.Nullable;

/**
 * What the project that a site belongs to says of itself; it serves where {@code portfolio.yml} is silent.
 *
 * @param title the site's title
 * @param url the site's address, as written
 * @param urlOrigin where that address stands, for messages: {@code the <url> of pom.xml}
 * @param description the site's description
 * @param source an address where the project's source can be read
 */
public record ProjectDefaults(
        @Nullable String title,
        @Nullable String url,
        String urlOrigin,
        @Nullable String description,
        @Nullable String source) {

    /** There is no project, or it says nothing. */
    public static final ProjectDefaults NONE = new ProjectDefaults(null, null, "", null, null);
}
