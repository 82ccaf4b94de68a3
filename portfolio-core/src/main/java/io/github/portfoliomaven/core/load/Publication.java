package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SourceStatus.Status;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page is published, and if not, why.
 *
 * @param status with what was requested
 * @param due what it is for the public, whatever was requested
 * @param instant until when it waits, or since when it is gone; {@code null} otherwise
 */
record Publication(Status status, Status due, @Nullable OffsetDateTime instant) {

    /** @param date the date of the page, or {@code null} */
    static Publication of(
            Fields fields, boolean draftFolder, @Nullable OffsetDateTime date, LoadOptions options, ZoneId zone) {
        Optional<OffsetDateTime> starts = Stream.concat(
                        Stream.ofNullable(date),
                        fields.all(PublicationKeys.PUBLISH_DATE).stream().map(moment -> moment.in(zone)))
                .max(OffsetDateTime.timeLineOrder());
        Optional<OffsetDateTime> ends = fields.all(PublicationKeys.EXPIRES).stream()
                .map(moment -> moment.in(zone))
                .min(OffsetDateTime.timeLineOrder());
        if (withheld(fields, PublicationKeys.RENDER)) {
            return new Publication(Status.EXCLUDED, Status.EXCLUDED, null);
        }
        boolean draft = draftFolder || fields.any(PublicationKeys.DRAFT);
        Status due = due(draft, starts, ends, options);
        Status status = isAskedFor(due, options) ? Status.PUBLISHED : due;
        OffsetDateTime instant = switch (status) {
            case FUTURE -> starts.orElse(null);
            case EXPIRED -> ends.orElse(null);
            case PUBLISHED, DRAFT, EXCLUDED -> null;
        };
        return new Publication(status, due, instant);
    }

    /** Whether a file says that it is never published, as a section of Zola may that only sorts its pages. */
    static boolean isNever(SiteFile file) {
        Diagnostics aside = new Diagnostics();
        byte[] bytes = TextDecoder.bytes(file, Limits.TEXT, aside);
        SourceText source = bytes == null ? null : TextDecoder.decode(file.display(), bytes, aside);
        FrontMatter matter = source == null ? null : FrontMatter.read(source, aside);
        return matter != null
                && Fields.inAnyCase(matter.keys(), List.of(PublicationKeys.RENDER), aside)
                        .any(PublicationKeys.RENDER);
    }

    /** Whether any name of a key holds back, other than by what is true of every page that lives elsewhere. */
    static boolean withheld(Fields fields, Key<Boolean> key) {
        boolean elsewhere = fields.entry(FrontMatterKeys.EXTERNAL_URL) != null;
        return fields.any(key, name -> !elsewhere || !Withheld.isOfFile(name));
    }

    boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    private static Status due(
            boolean draft, Optional<OffsetDateTime> starts, Optional<OffsetDateTime> ends, LoadOptions options) {
        Now now = options.now();
        boolean isFuture = starts.filter(date -> now.isBefore(date.toInstant())).isPresent();
        boolean isExpired = ends.filter(date -> !now.isBefore(date.toInstant())).isPresent();
        if (draft && !options.drafts()) {
            return Status.DRAFT;
        }
        if (isFuture && !options.future()) {
            return Status.FUTURE;
        }
        if (isExpired && !options.drafts()) {
            return Status.EXPIRED;
        }
        return draft ? Status.DRAFT : isFuture ? Status.FUTURE : isExpired ? Status.EXPIRED : Status.PUBLISHED;
    }

    private static boolean isAskedFor(Status due, LoadOptions options) {
        return switch (due) {
            case DRAFT, EXPIRED -> options.drafts();
            case FUTURE -> options.future();
            case PUBLISHED -> true;
            case EXCLUDED -> false;
        };
    }
}
