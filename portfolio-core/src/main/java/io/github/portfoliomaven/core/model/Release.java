package io.github.portfoliomaven.core.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One release of a changelog.
 *
 * @param version without a {@code v} before it; no other release of the changelog has it
 * @param date in the site's zone if the author gave no offset
 * @param yanked whether it was withdrawn
 * @param link the address that the changelog gives for it, or {@code null}
 * @param start where its notes start in the file, in UTF-16 units
 * @param end where they end
 */
public record Release(
        String version,
        OffsetDateTime date,
        boolean yanked,
        @Nullable String link,
        int start,
        int end) {

    /** Its anchor on the page of all releases, by which feed readers recognise it, too. */
    public String id() {
        return "v" + version;
    }
}
