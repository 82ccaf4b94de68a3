package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SourceStatus.Status;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out when a page was published, and when it changed. */
final class PageDates {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern DATED_PATH = Pattern.compile("(?:^|/)(\\d{4}/\\d{1,2}/\\d{1,2})/.");

    private static final String PAGE = "page";
    private static final List<Key<?>> SAYING_SO =
            List.of(FrontMatterKeys.LAYOUT, FrontMatterKeys.DATE, FrontMatterKeys.UPDATED, FrontMatterKeys.PATH);

    private final Now now;
    private final ZoneId zone;
    private final Map<String, Instant> changes;
    private final Diagnostics diagnostics;

    /** @param changes when files changed last, for pages that do not say so */
    PageDates(Now now, ZoneId zone, Map<String, Instant> changes, Diagnostics diagnostics) {
        this.now = now;
        this.zone = zone;
        this.changes = changes;
        this.diagnostics = diagnostics;
    }

    /** The date that front matter, name or path gives, or {@code null}. */
    @Nullable
    OffsetDateTime date(Fields fields, Position position) {
        Node.Entry entry = fields.entry(FrontMatterKeys.DATE);
        if (entry != null && (position.isPost() || !isNumber(entry.value()))) {
            return in(zone, fields.get(FrontMatterKeys.DATE));
        } else if (entry != null) {
            diagnostics.warning(
                    Code.DATE,
                    entry.value().place().location(),
                    entry.value().kind() + " is not a date and is ignored",
                    "write it as 2026-02-12; to sort pages, use weight: 1");
        }
        String name = position.name();
        NamedDate named = NamedDate.of(name == null || !position.isDated() ? "" : name);
        if (named.date().isEmpty()) {
            return in(zone, dateOfPath(fields));
        }
        Moment moment = DateReader.read(named.date());
        if (moment == null) {
            diagnostics.error(
                    Code.DATE,
                    Location.ofFile(position.file().display()),
                    Quote.of(named.date()) + " in the file name is not a date",
                    "rename it, or write the date in the front matter");
        }
        return in(zone, moment);
    }

    /**
     * The date of a post, which must have one: that of a change serves, as in Hugo; a draft that was asked for gets
     * the time of the build, and what is not published the day, which may be a part of its path.
     */
    OffsetDateTime ofPost(
            @Nullable OffsetDateTime written,
            Fields fields,
            Location start,
            Position position,
            Publication publication) {
        if (written != null) {
            return written;
        }
        OffsetDateTime changed = in(zone, fields.get(FrontMatterKeys.UPDATED));
        if (changed != null) {
            return changed;
        }
        boolean due = publication.due() == Status.PUBLISHED;
        if (due && fields.entry(FrontMatterKeys.DATE) == null && !isNamedAfterDate(position)) {
            diagnostics.error(
                    Code.MISSING_DATE,
                    start,
                    "this post has no date",
                    "write date: 2026-02-12 in the front matter, or start the file's name with it; if it is not a post, write layout: page");
        }
        return publication.isPublished() ? now.exactly(zone) : now.day(zone);
    }

    /** Whether a page has the layout of pages and no date, in its front matter, path or name. */
    static boolean isUndatedPage(Node.Mapping keys, String name) {
        // most posts do not say so anywhere
        if (keys.entries().stream().noneMatch(PageDates::saysPage)) {
            return false;
        }
        Fields fields = Fields.inAnyCase(keys, SAYING_SO, new Diagnostics());
        return PAGE.equals(fields.get(FrontMatterKeys.LAYOUT))
                && fields.entry(FrontMatterKeys.DATE) == null
                && fields.entry(FrontMatterKeys.UPDATED) == null
                && dateOfPath(fields) == null
                && NamedDate.of(name).date().isEmpty();
    }

    private static boolean saysPage(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar scalar && scalar.text().equals(PAGE);
    }

    private static boolean isNamedAfterDate(Position position) {
        return position.name() != null && !NamedDate.of(position.name()).date().isEmpty();
    }

    /** As written, otherwise when the file changed last; a change on the day of the date is part of the publication. */
    @Nullable
    OffsetDateTime updated(Fields fields, Position position, @Nullable OffsetDateTime date) {
        Instant change = changes.get(position.file().display());
        if (change == null || fields.entry(FrontMatterKeys.UPDATED) != null) {
            return in(zone, fields.get(FrontMatterKeys.UPDATED));
        }
        OffsetDateTime changed = change.atZone(zone).toOffsetDateTime();
        boolean later = date == null || changed.toLocalDate().isAfter(date.toLocalDate());
        return later ? changed : null;
    }

    /** A number under {@code date} is the place among others in some sites, and the year in others. */
    private static boolean isNumber(Node node) {
        return node instanceof Node.Scalar scalar
                && NUMBER.matcher(scalar.text()).matches();
    }

    /** The date in a path, as in {@code /2018/07/27/what-is-new/}. */
    private static @Nullable Moment dateOfPath(Fields fields) {
        Node.Entry entry = fields.entry(FrontMatterKeys.PATH);
        String path = entry == null ? null : ValueTypes.text(entry.value());
        Matcher matcher = DATED_PATH.matcher(path == null ? "" : path);
        return matcher.find() ? DateReader.read(matcher.group(1)) : null;
    }

    private static @Nullable OffsetDateTime in(ZoneId zone, @Nullable Moment moment) {
        return moment == null ? null : moment.in(zone);
    }
}
