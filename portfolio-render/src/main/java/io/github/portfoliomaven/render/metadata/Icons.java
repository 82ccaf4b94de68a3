package io.github.portfoliomaven.render.metadata;

import org.jspecify.annotations.Nullable;

/**
 * Links to the icons of a site in tabs, in lists of results and on the home screens of phones; each may be
 * missing.
 *
 * @param svg for browsers that know it
 * @param ico for all others, and for who looks for {@code /favicon.ico} without asking
 * @param touch for Apple's phones and tablets
 * @param manifest of the author, who may name more in it
 */
public record Icons(
        @Nullable String svg,
        @Nullable String ico,
        @Nullable String touch,
        @Nullable String manifest) {

    public static final Icons NONE = new Icons(null, null, null, null);
}
