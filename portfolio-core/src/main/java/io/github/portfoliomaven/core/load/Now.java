package io.github.portfoliomaven.core.load;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The moment of a build, which nobody sees but who compares it with a date. It remembers between which dates it lies of
 * all that it was compared with: a build at any moment of this {@link Period} publishes the same. Thread-safe.
 */
public final class Now {

    private final Instant instant;
    private Instant from = Instant.MIN;
    private Instant until = Instant.MAX;

    private Now(Instant instant) {
        this.instant = instant;
    }

    public static Now at(Instant instant) {
        return new Now(instant);
    }

    /** The same moment, compared with nothing yet. */
    public Now anew() {
        return new Now(instant);
    }

    /**
     * A stretch of time.
     *
     * @param from the first moment of it
     * @param until the first moment after it
     */
    public record Period(Instant from, Instant until) {}

    /** Whether a date is still to come; a date that is now is not. */
    synchronized boolean isBefore(Instant date) {
        boolean before = instant.isBefore(date);
        if (before && date.isBefore(until)) {
            until = date;
        } else if (!before && date.isAfter(from)) {
            from = date;
        }
        return before;
    }

    /** The start of this day. */
    OffsetDateTime day(ZoneId zone) {
        var today = instant.atZone(zone).toLocalDate();
        isBefore(today.plusDays(1).atStartOfDay(zone).toInstant());
        isBefore(today.atStartOfDay(zone).toInstant());
        return today.atStartOfDay(zone).toOffsetDateTime();
    }

    /** The moment itself: no other build is at the same. */
    OffsetDateTime exactly(ZoneId zone) {
        isBefore(instant);
        isBefore(instant.plusNanos(1));
        return instant.atZone(zone).toOffsetDateTime();
    }

    /** The moments that compare in the same way with everything that this one was compared with so far. */
    public synchronized Period period() {
        return new Period(from, until);
    }

    /** Whether it lies in a period; if so, it has been compared with what that one was compared with. */
    public synchronized boolean isIn(Period period) {
        boolean in = !instant.isBefore(period.from()) && instant.isBefore(period.until());
        if (in) {
            from = period.from().isAfter(from) ? period.from() : from;
            until = period.until().isBefore(until) ? period.until() : until;
        }
        return in;
    }
}
