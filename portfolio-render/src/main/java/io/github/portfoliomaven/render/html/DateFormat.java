package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.language.Language;
import io.github.portfoliomaven.core.model.SiteConfig;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Shows dates in the site's format and language: the day that the author wrote, which is also that of the path. */
final class DateFormat {

    private final DateTimeFormatter format;
    private final DateTimeFormatter year;
    private final SiteConfig.Dates dates;

    private DateFormat(DateTimeFormatter format, DateTimeFormatter year, SiteConfig.Dates dates) {
        this.format = format;
        this.year = year;
        this.dates = dates;
    }

    static DateFormat of(SiteConfig config) {
        Language language = config.words().language();
        return new DateFormat(language.formatter(config.dates().format()), language.formatter("y"), config.dates());
    }

    @Nullable
    DateView view(@Nullable OffsetDateTime date) {
        if (date == null) {
            return null;
        }
        ZonedDateTime local = dates.asWritten(date);
        return new DateView(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local), format.format(local), year.format(local));
    }
}
