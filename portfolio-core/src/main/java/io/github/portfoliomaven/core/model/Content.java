package io.github.portfoliomaven.core.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One published Markdown file: what its {@link Header} says, and its {@link Body}. */
public sealed interface Content permits Page, Post, Project {

    Header header();

    Body body();

    /** The same text under another header. */
    Content with(Header other);

    /** Relative to the site directory. */
    default String file() {
        return header().source().file();
    }

    default SitePath path() {
        return header().address().path();
    }

    default String title() {
        return header().text().title();
    }

    /** When it last changed, or {@code null} if it has no date; never before its publication. */
    default @Nullable OffsetDateTime changed() {
        OffsetDateTime date = header().dates().published();
        OffsetDateTime updated = header().dates().updated();
        return updated == null || (date != null && updated.isBefore(date)) ? date : updated;
    }
}
