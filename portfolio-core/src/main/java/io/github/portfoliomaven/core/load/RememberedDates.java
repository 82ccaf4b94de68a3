package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates of changes that are read once; thread-safe. */
final class RememberedDates implements ChangeDates {

    private final ChangeDates source;
    private final Diagnostics problems = new Diagnostics();
    private @Nullable Map<String, Instant> dates;

    RememberedDates(ChangeDates source) {
        this.source = source;
    }

    @Override
    public synchronized Map<String, Instant> read(Diagnostics diagnostics) {
        if (dates == null) {
            dates = source.read(problems);
        }
        problems.sorted().forEach(diagnostics::add);
        return dates;
    }
}
