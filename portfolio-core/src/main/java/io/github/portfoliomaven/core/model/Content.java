package io.github.portfoliomaven.core.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One published Markdown file: what its {@link Header} says, and its {@link Body}. */
public sealed interface Content permits Page, Post, Project {

    Header header();

    Body body();

    default SitePath path() {
        return header().path();
    }

    default String title() {
        return header().title();
    }

    /** When it changed last, {@code null} if it bears no date; a correction cannot come before the publication. */
    default @Nullable OffsetDateTime changed() {
        OffsetDateTime date = header().date();
        OffsetDateTime updated = header().updated();
        return updated == null || (date != null && updated.isBefore(date)) ? date : updated;
    }
}
