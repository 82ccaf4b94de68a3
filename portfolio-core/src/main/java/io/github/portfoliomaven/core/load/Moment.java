package io.github.portfoliomaven.core.load;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as an author wrote it.
 *
 * @param local the start of the day when no time was written
 * @param offset from UTC, or {@code null} when none was written
 */
record Moment(LocalDateTime local, @Nullable ZoneOffset offset) {

    /** The instant, in the given zone where the author named no offset. */
    OffsetDateTime in(ZoneId zone) {
        return offset == null ? local.atZone(zone).toOffsetDateTime() : local.atOffset(offset);
    }
}
