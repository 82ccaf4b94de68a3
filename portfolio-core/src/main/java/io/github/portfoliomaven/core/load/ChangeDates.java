package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.time.Instant;
import java.util.Map;

/** Knows when the files of a site changed last, for those that do not say so themselves. */
@FunctionalInterface
public interface ChangeDates {

    /** Knows nothing. */
    ChangeDates NONE = diagnostics -> Map.of();

    /** When files changed last, by their names in messages; what is not known is missing, and reported once. */
    Map<String, Instant> read(Diagnostics diagnostics);

    /** The same dates and problems, found only once: for builds one after another. */
    default ChangeDates once() {
        return new RememberedDates(this);
    }
}
