package io.github.portfoliomaven.core.model;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A dated post of a section of type posts.
 *
 * @param date when it was published; the same as the header's date, which is never {@code null} here
 */
public record Post(Header header, Body body, OffsetDateTime date) implements Content {

    @Override
    public Post with(Header other) {
        return new Post(other, body, date);
    }

    @Override
    public OffsetDateTime changed() {
        return Objects.requireNonNull(Content.super.changed());
    }
}
