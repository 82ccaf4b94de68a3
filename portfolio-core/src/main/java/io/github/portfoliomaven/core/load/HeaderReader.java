package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.markdown.Title;
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
import io.github.portfoliomaven.core.model.ProjectFacts;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Tag;
import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Header} of front matter, file name and folder; what is wrong is reported and gets a stand-in. */
final class HeaderReader {

    private final LoadOptions options;
    private final ZoneId zone;
    private final String siteTitle;
    private final boolean severalLanguages;
    private final PageDates dates;
    private final Predicate<String> files;
    private final TitleReader titles;
    private final ProjectPages projects;
    private final Diagnostics diagnostics;

    HeaderReader(
            LoadOptions options,
            SiteConfig config,
            Map<String, Instant> changes,
            Predicate<String> files,
            TitleReader titles,
            ProjectPages projects,
            Diagnostics diagnostics) {
        this.options = options;
        this.zone = config.dates().zone();
        this.siteTitle = config.title();
        this.severalLanguages = !config.languages().tags().isEmpty();
        this.dates = new PageDates(options.now(), zone, changes, diagnostics);
        this.files = files;
        this.titles = titles;
        this.projects = projects;
        this.diagnostics = diagnostics;
    }

    LoadedPage read(FrontMatter matter, Position position) {
        FrontMatterFields front = FrontMatterFields.of(matter.keys(), defaults(position), diagnostics);
        Fields fields = front.fields();
        Body body = matter.body();
        OffsetDateTime written = dates.date(fields, position);
        Inherited inherited = position.inherited();
        Publication publication = inherited.held() == null
                ? Publication.of(fields, inherited.draft() || position.isNamedDraft(), written, options, zone)
                : inherited.held();

        SitePath path = new PagePaths(diagnostics).path(fields, position, written);
        ProjectFacts project = projects.of(front, position);
        TitleReader.Heading heading = titles.read(body, fields);
        Title title = heading == null
                ? title(fields, matter.source(), position, project, publication.isPublished())
                : heading.title();
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
                        elsewhere(fields, position),
                        fields.get(FrontMatterKeys.ID)),
                new Text(
                        title,
                        heading != null && heading.leads(),
                        description(fields, project),
                        fields.get(FrontMatterKeys.READING_MINUTES),
                        language(fields, position),
                        translationOf(fields),
                        fields.get(FrontMatterKeys.FALLBACK, false)),
                new Dates(
                        position.isPost()
                                ? dates.ofPost(written, fields, start(matter.source()), position, publication)
                                : written,
                        dates.updated(fields, position, written)),
                new Topics(tags(fields), fields.get(FrontMatterKeys.SERIES), project),
                listing(fields, projects.number(position)),
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

    /** The language that front matter names, otherwise that of a file beside its original: {@code post.de.md}. */
    private @Nullable String language(Fields fields, Position position) {
        Translation translation = Translation.of(position.file(), files);
        if (translation == null) {
            return fields.get(FrontMatterKeys.LANG);
        }
        diagnostics.warning(
                Code.TRANSLATION,
                Location.ofFile(position.file().display()),
                "by its name, this is a translation of " + translation.original() + " to '" + translation.language()
                        + "'; it becomes a separate page",
                "add '" + translation.language()
                        + "' to languages in portfolio.yml, or write unlisted: true to keep it out of lists");
        String written = fields.get(FrontMatterKeys.LANG);
        return written == null ? translation.language() : written;
    }

    private @Nullable String translationOf(Fields fields) {
        Node.Entry entry = fields.entry(FrontMatterKeys.TRANSLATION_OF);
        if (entry == null || severalLanguages) {
            return fields.get(FrontMatterKeys.TRANSLATION_OF);
        }
        diagnostics.warning(
                Code.TRANSLATION,
                entry.keyPlace().location(),
                Quote.of(entry.key()) + " has no effect here: the site is in one language",
                "list the languages of the site under languages: in portfolio.yml");
        return null;
    }

    private @Nullable String elsewhere(Fields fields, Position position) {
        URI address = fields.get(FrontMatterKeys.EXTERNAL_URL);
        if (address == null || position.name() != null) {
            return address == null ? null : address.toString();
        }
        Node.Entry entry = Objects.requireNonNull(fields.entry(FrontMatterKeys.EXTERNAL_URL));
        diagnostics.warning(
                Code.UNKNOWN_KEY,
                entry.keyPlace().location(),
                Quote.of(entry.key()) + " has no effect here: the home page lives in the site",
                "remove it, or write it in the front matter of the page to be listed");
        return null;
    }

    /** Defaults are for the pages of a folder, not for the page that lists them. */
    private static Node.Mapping defaults(Position position) {
        return position.isOfFolder() ? Node.Mapping.EMPTY : position.inherited().defaults();
    }

    private static @Nullable String description(Fields fields, @Nullable ProjectFacts project) {
        String written = fields.get(FrontMatterKeys.DESCRIPTION);
        ProjectFacts.Fact fact = project == null ? null : project.said().description();
        return written == null && fact != null ? fact.text() : written;
    }

    /** @param number the weight of a page that has none */
    private static Listing listing(Fields fields, @Nullable Integer number) {
        Integer weight = fields.get(FrontMatterKeys.WEIGHT);
        boolean unlisted = Publication.withheld(fields, PublicationKeys.UNLISTED);
        return new Listing(
                weight == null ? number : weight,
                fields.get(FrontMatterKeys.PIN, false),
                unlisted,
                unlisted || fields.any(PublicationKeys.NOINDEX),
                !unlisted && !fields.any(PublicationKeys.SITEMAP),
                !unlisted && !fields.any(PublicationKeys.SEARCH));
    }

    private Title title(
            Fields fields, SourceText source, Position position, @Nullable ProjectFacts project, boolean published) {
        String title = fields.get(FrontMatterKeys.TITLE);
        if (title != null && !title.isEmpty()) {
            return Title.of(title);
        }
        return Title.plain(nameInstead(fields, source, position, project, published, title));
    }

    /** @param written the title of front matter, which is empty, or {@code null} */
    private String nameInstead(
            Fields fields,
            SourceText source,
            Position position,
            @Nullable ProjectFacts project,
            boolean published,
            @Nullable String written) {
        Node.Entry entry = fields.entry(FrontMatterKeys.TITLE);
        if (entry == null && (project != null || position.name() == null)) {
            return project == null ? siteTitle : project.said().name().text();
        }
        boolean reported = written == null && entry != null;
        String name = position.name();
        NamedDate named = NamedDate.of(name == null ? "" : name);
        boolean datedPost = position.isPost() && !named.date().isEmpty();
        boolean byName = datedPost || position.isOfFolder() || position.isHtml();
        if (published && entry == null && name != null && (position.isDoc() || position.isFromElsewhere())) {
            return NameWords.numbered(name);
        } else if (published && entry == null && name != null && byName) {
            return NameWords.of(datedPost ? named.rest() : name);
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

    /** The image; one beside the file of a page that has no folder of its own is named by its path in the site. */
    private @Nullable Image image(Fields fields, Position position) {
        String address = fields.get(FrontMatterKeys.IMAGE);
        String alt = fields.get(FrontMatterKeys.IMAGE_ALT);
        return address == null
                ? null
                : new Image(imageAddress(Normalizer.normalize(address, Normalizer.Form.NFC), position), alt);
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
        List<Node.Scalar> all =
                fields.all(FrontMatterKeys.TAGS).stream().flatMap(List::stream).toList();
        for (Node.Scalar written : all) {
            Tag tag = Tag.of(String.join(" ", written.text().strip().split("\\s+")));
            if (tag.slug().isEmpty()) {
                diagnostics.error(
                        Code.BAD_VALUE,
                        written.place().location(),
                        "the tag " + Quote.of(written.text()) + " has no letters or digits",
                        "write a word");
            } else {
                bySlug.putIfAbsent(tag.slug(), tag);
            }
        }
        return List.copyOf(bySlug.values());
    }
}
