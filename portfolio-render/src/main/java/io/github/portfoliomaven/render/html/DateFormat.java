package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.language.Language;
import io.github.portfoliomaven.core.model.SiteConfig;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Shows dates in the site's format and language: the day that the author wrote, which is also that of the path. */
final class DateFormat {

    private final DateTimeFormatter format;
    private final ZoneId zone;

    private DateFormat(DateTimeFormatter format, ZoneId zone) {
        this.format = format;
        this.zone = zone;
    }

    static DateFormat of(SiteConfig config) {
        Language language = config.words().language();
        return new DateFormat(
                language.formatter(config.dates().format()), config.dates().zone());
    }

    /** The date as written: in its own offset, or in the site's zone, which has a name, where that is the same. */
    private ZonedDateTime local(OffsetDateTime date) {
        ZonedDateTime inZone = date.atZoneSameInstant(zone);
        return inZone.getOffset().equals(date.getOffset()) ? inZone : date.toZonedDateTime();
    }

    @Nullable
    DateView view(@Nullable OffsetDateTime date) {
        if (date == null) {
            return null;
        }
        ZonedDateTime local = local(date);
        return new DateView(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local),
                format.format(local),
                Integer.toString(local.getYear()));
    }
}
