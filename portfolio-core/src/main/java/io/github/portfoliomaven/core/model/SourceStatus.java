package io.github.portfoliomaven.core.model;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The status of one content file.
 *
 * @param file relative to the site directory
 * @param display the name for messages
 * @param status whether it is published, and if not, why
 * @param due the status that it has in a build without drafts and future posts; a preview marks it
 * @param path where it is, or would be, published; {@code null} if the file could not be read
 * @param instant until when it waits (future) or since when it is gone (expired); {@code null} otherwise
 */
public record SourceStatus(
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
