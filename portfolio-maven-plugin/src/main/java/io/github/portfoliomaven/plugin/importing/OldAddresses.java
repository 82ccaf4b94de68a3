package io.github.portfoliomaven.plugin.importing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Knows where a generator published its pages. */
@FunctionalInterface
interface OldAddresses {

    /** The path of a page of the old site; {@code null} where that is not certain. */
    @Nullable
    String of(DatedPage page);

    /**
     * A page with the date that it has here.
     *
     * @param date in its own offset or the site's zone; {@code null} if it has none
     */
    record DatedPage(OldPage page, @Nullable OffsetDateTime date) {}
}
