package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Header.Address;
import io.github.portfoliomaven.core.model.Header.Dates;
import io.github.portfoliomaven.core.model.Header.Image;
import io.github.portfoliomaven.core.model.Header.Listing;
import io.github.portfoliomaven.core.model.Header.Look;
import io.github.portfoliomaven.core.model.Header.Source;
import io.github.portfoliomaven.core.model.Header.Text;
import io.github.portfoliomaven.core.model.Header.Topics;
import io.github.portfoliomaven.core.model.LedgerEntry.Status;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Header} of front matter, file name and folder; what is wrong is reported and gets a stand-in. */
final class HeaderReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern DATED_PATH = Pattern.compile("(?:^|/)(\\d{4}/\\d{1,2}/\\d{1,2})/.");

    private final LoadOptions options;
    private final ZoneId zone;
    private final String siteTitle;
    private final Map<String, Instant> changes;
    private final Predicate<String> files;
    private final TitleReader titles;
    private final Diagnostics diagnostics;

    HeaderReader(
            LoadOptions options,
            SiteConfig config,
            Map<String, Instant> changes,
            Predicate<String> files,
            TitleReader titles,
            Diagnostics diagnostics) {
        this.options = options;
        this.zone = config.dates().zone();
        this.siteTitle = config.title();
        this.changes = changes;
        this.files = files;
        this.titles = titles;
        this.diagnostics = diagnostics;
    }

    LoadedPage read(FrontMatter matter, Position position) {
        FrontMatterFields front = FrontMatterFields.of(matter.keys(), diagnostics);
        Fields fields = front.fields();
        Body body = matter.body();
        OffsetDateTime written = date(fields, position);
        Publication publication = Publication.of(fields, position.draft(), written, options, zone);

        SitePath path = new PagePaths(diagnostics).path(fields, position, written);
        TitleReader.Title heading = titles.read(body, fields);
        String title = heading == null ? title(fields, matter.source(), position, publication.isPublished()) : heading.text();
        URI canonical = fields.get(FrontMatterKeys.CANONICAL);
        Map<String, Location> locations = new LinkedHashMap<>();
        fields.locate(locations);
        Header header = new Header(
                new Source(
                        position.file().path(),
                        position.section(),
                        new FieldLocations(matter.source().file(), Map.copyOf(locations))),
                new Address(
                        path,
                        new PagePaths(diagnostics).aliases(fields, path),
                        canonical == null ? null : canonical.toString(),
                        fields.get(FrontMatterKeys.ID)),
                new Text(
                        title,
                        heading != null && heading.leads(),
                        fields.get(FrontMatterKeys.DESCRIPTION),
                        fields.get(FrontMatterKeys.READING_MINUTES),
                        fields.get(FrontMatterKeys.LANG)),
                new Dates(
                        position.isPost() ? postDate(written, fields, matter.source(), position, publication) : written,
                        updated(fields, position, written)),
                new Topics(tags(fields), fields.get(FrontMatterKeys.SERIES)),
                listing(fields),
                new Look(
                        fields.get(FrontMatterKeys.LAYOUT),
                        fields.get(FrontMatterKeys.TOC),
                        fields.get(FrontMatterKeys.EYEBROW),
                        fields.get(FrontMatterKeys.HEADLINE),
                        fields.get(FrontMatterKeys.LEAD)),
                fields.get(FrontMatterKeys.AUTHOR, List.of()),
                image(fields, position),
                front.extra());
        return new LoadedPage(header, body, publication, !fields.any(PublicationKeys.PUBLISH_RESOURCES));
    }

    private static Listing listing(Fields fields) {
        boolean unlisted = fields.any(PublicationKeys.UNLISTED);
        return new Listing(
                fields.get(FrontMatterKeys.WEIGHT),
                fields.get(FrontMatterKeys.PIN, false),
                unlisted,
                unlisted || fields.any(PublicationKeys.NOINDEX),
                !unlisted && !fields.any(PublicationKeys.SITEMAP),
                !unlisted && !fields.any(PublicationKeys.SEARCH));
    }

    /** As written, else when the file changed last; a change on the day of the date is part of the publication. */
    private @Nullable OffsetDateTime updated(Fields fields, Position position, @Nullable OffsetDateTime date) {
        Instant change = changes.get(position.file().path());
        if (change == null || fields.entry(FrontMatterKeys.UPDATED) != null) {
            return in(zone, fields.get(FrontMatterKeys.UPDATED));
        }
        OffsetDateTime changed = change.atZone(zone).toOffsetDateTime();
        boolean later = date == null
                || changed.toLocalDate().isAfter(date.atZoneSameInstant(zone).toLocalDate());
        return later ? changed : null;
    }

    private String title(Fields fields, SourceText source, Position position, boolean published) {
        String title = fields.get(FrontMatterKeys.TITLE);
        if (title != null && !title.isEmpty()) {
            return title;
        }
        Node.Entry entry = fields.entry(FrontMatterKeys.TITLE);
        if (position.name() == null && entry == null) {
            return siteTitle;
        }
        boolean reported = title == null && entry != null;
        NamedDate named = NamedDate.of(position.name() == null ? "" : position.name());
        if (published && entry == null && position.isPost() && !named.date().isEmpty()) {
            return Words.of(named.rest());
        }
        if (published && !reported) {
            diagnostics.error(
                    Code.MISSING_TITLE,
                    entry == null ? start(source) : entry.value().place().location(),
                    "this page has no title",
                    "write title: in the front matter, or start the text with a heading: # Title");
        }
        return position.name() == null ? siteTitle : position.name();
    }

    /** The date of a post, which must have one: what is not published, and a draft, get the time of the build. */
    private OffsetDateTime postDate(
            @Nullable OffsetDateTime written,
            Fields fields,
            SourceText source,
            Position position,
            Publication publication) {
        if (written != null) {
            return written;
        }
        boolean due = publication.due() == Status.PUBLISHED;
        if (due && fields.entry(FrontMatterKeys.DATE) == null && !isNamedAfterDate(position)) {
            diagnostics.error(
                    Code.MISSING_DATE,
                    start(source),
                    "this post has no date",
                    "write date: 2026-02-12 in the front matter, or start the file's name with it");
        }
        return options.now().atZone(zone).toOffsetDateTime();
    }

    private static boolean isNamedAfterDate(Position position) {
        return position.name() != null && !NamedDate.of(position.name()).date().isEmpty();
    }

    /** The image; one beside the file of a page that has no folder of its own is named by its path in the site. */
    private @Nullable Image image(Fields fields, Position position) {
        String address = fields.get(FrontMatterKeys.IMAGE);
        String alt = fields.get(FrontMatterKeys.IMAGE_ALT);
        return address == null ? null : new Image(imageAddress(address, position), alt);
    }

    private String imageAddress(String image, Position position) {
        String file = position.file().path();
        boolean ownFolder =
                position.name() == null || !Folder.stem(position.file()).equals(position.name());
        if (ownFolder || image.startsWith("/")) {
            return image;
        }
        String name = image.startsWith("./") ? image.substring(2) : image;
        boolean beside = files.test(file.substring(0, file.lastIndexOf('/') + 1) + name);
        return beside ? position.parent().value() + name : image;
    }

    /** Where what is missing would stand: the first line. */
    private static Location start(SourceText source) {
        return source.at(0, source.text().length());
    }

    private List<Tag> tags(Fields fields) {
        Map<String, Tag> bySlug = new LinkedHashMap<>();
        List<Node.Scalar> all = fields.all(FrontMatterKeys.TAGS).stream()
                .flatMap(List::stream)
                .toList();
        for (Node.Scalar written : all) {
            Tag tag = Tag.of(String.join(" ", written.text().strip().split("\\s+")));
            if (tag.slug().isEmpty()) {
                diagnostics.error(
                        Code.BAD_VALUE,
                        written.place().location(),
                        "the tag " + Quote.of(written.text()) + " has neither letter nor digit",
                        "write a word");
            } else {
                bySlug.putIfAbsent(tag.slug(), tag);
            }
        }
        return List.copyOf(bySlug.values());
    }

    private @Nullable OffsetDateTime date(Fields fields, Position position) {
        Node.Entry entry = fields.entry(FrontMatterKeys.DATE);
        if (entry != null && (position.isPost() || !isNumber(entry.value()))) {
            return in(zone, fields.get(FrontMatterKeys.DATE));
        } else if (entry != null) {
            diagnostics.warning(
                    Code.DATE,
                    entry.value().place().location(),
                    entry.value().kind() + " is not a date, and is left out",
                    "write it as 2026-02-12; a place among others is weight: 1");
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
                    Quote.of(named.date()) + " in the name is not a date",
                    "rename it, or write the date in the front matter");
        }
        return in(zone, moment);
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
