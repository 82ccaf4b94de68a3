package io.github.portfoliomaven.core.model;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one content file.
 *
 * @param file relative to the site directory
 * @param display the name for messages
 * @param status whether it is published, and if not, why
 * @param due what it is for the public, when drafts and future posts were not asked for: what a preview marks
 * @param path where it is, or would be, published; {@code null} when the file could not be read
 * @param instant until when it waits (future) or since when it is gone (expired); {@code null} otherwise
 */
public record LedgerEntry(
        String file,
        String display,
        Status status,
        Status due,
        @Nullable SitePath path,
        @Nullable OffsetDateTime instant) {

    /** Whether a file is published, and if not, why. */
    public enum Status {
        PUBLISHED,
        DRAFT,
        FUTURE,
        EXPIRED,
        EXCLUDED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
