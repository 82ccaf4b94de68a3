package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.LedgerEntry.Status;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A content file that was read, published or not.
 *
 * @param status whether it is published
 * @param due what it is for the public, whatever the options
 * @param instant until when it waits, or since when it is gone; {@code null} otherwise
 */
record LoadedPage(
        Header header,
        Body body,
        Status status,
        Status due,
        @Nullable OffsetDateTime instant) {

    boolean isPublished() {
        return status == Status.PUBLISHED;
    }
}
