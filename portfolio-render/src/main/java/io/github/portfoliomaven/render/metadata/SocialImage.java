package io.github.portfoliomaven.render.metadata;

import org.jspecify.annotations.Nullable;

/**
 * The picture that a chat or a social network shows for a page.
 *
 * @param url absolute
 * @param alt alternative text; may be empty
 * @param mediaType such as {@code image/png}, or {@code null} if it is not known
 * @param width in pixels; {@code null} if it is not known
 * @param height in pixels; {@code null} if it is not known
 */
public record SocialImage(
        String url,
        String alt,
        @Nullable String mediaType,
        @Nullable Integer width,
        @Nullable Integer height) {}
