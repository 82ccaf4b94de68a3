package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.markdown.Features;
import io.github.portfoliomaven.core.markdown.QuoteMarks;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The site as {@code portfolio.yml} describes it, defaults filled in, grouped by reader.
 *
 * @param sections by name, only those that the file mentions
 */
public record SiteConfig(
        Identity identity,
        Frame frame,
        Map<String, SectionSettings> sections,
        ThemeSettings theme,
        Dates dates,
        Feeds feeds,
        Markdown markdown,
        Checks checks,
        FromProject fromProject,
        FieldLocations locations) {

    public String title() {
        return identity.title;
    }

    public URI url() {
        return identity.url;
    }

    /** The language of the site, a BCP 47 tag. */
    public String language() {
        return identity.words.language().tag();
    }

    /** What the generator itself says. */
    public Words words() {
        return identity.words;
    }

    public Languages languages() {
        return identity.languages;
    }

    public @Nullable String description() {
        return identity.description;
    }

    public Author author() {
        return identity.author;
    }

    /** The same with other links. */
    SiteConfig with(Author author, Frame other) {
        return new SiteConfig(
                new Identity(
                        identity.title,
                        identity.url,
                        identity.words,
                        identity.description,
                        author,
                        identity.languages,
                        identity.hosting),
                other,
                sections,
                theme,
                dates,
                feeds,
                markdown,
                checks,
                fromProject,
                locations);
    }

    /**
     * What the site is, and whose.
     *
     * @param url absolute, http or https, ends with a slash; may have a path
     * @param words in the language of the site
     * @param languages of which this is one
     * @param hosting what publishes it, or {@code null} for any host
     */
    public record Identity(
            String title,
            URI url,
            Words words,
            @Nullable String description,
            Author author,
            Languages languages,
            @Nullable Hosting hosting) {

        /** Of a site in one language. */
        public Identity(String title, URI url, Words words, @Nullable String description, Author author) {
            this(title, url, words, description, author, new Languages(List.of(), url), null);
        }
    }

    /**
     * The languages of a site in several: each is a site of its own, the first at the root, the others below their tags.
     *
     * @param tags in the order of the configuration; empty for a site in one language
     * @param root where the first is published
     */
    public record Languages(List<String> tags, URI root) {

        /** Those that are not at the root. */
        public List<String> others() {
            return tags.isEmpty() ? tags : tags.subList(1, tags.size());
        }
    }

    /**
     * Who the site is about.
     *
     * @param name never empty
     * @param location where the author works, in words
     * @param availability whether and when the author takes on work, in words
     */
    public record Author(
            String name,
            @Nullable String role,
            @Nullable String headline,
            @Nullable String email,
            @Nullable String avatar,
            List<Link> links,
            @Nullable String location,
            @Nullable String availability) {}

    /**
     * What stands around each page.
     *
     * @param navigation as written, or {@code null} for the default: the sections, About, Resume, where they exist
     */
    public record Frame(
            @Nullable List<Link> navigation, @Nullable Link callToAction, Footer footer) {}

    /** The footer of each page. */
    public record Footer(@Nullable String tagline, @Nullable String copyright, List<Link> links) {}

    /**
     * What the configuration says of a section.
     *
     * @param permalink a pattern such as {@code /blog/:year/:slug/}
     */
    public record SectionSettings(
            @Nullable SectionType type,
            @Nullable Integer pageSize,
            @Nullable String permalink) {}

    /**
     * How dates are read and shown.
     *
     * @param format a pattern of {@link java.time.format.DateTimeFormatter}
     * @param zone of dates that have no offset
     */
    public record Dates(String format, ZoneId zone) {

        /** A date as its author wrote it: in its own offset, or in this zone, which has a name, if that is the same. */
        public ZonedDateTime asWritten(OffsetDateTime date) {
            ZonedDateTime inZone = date.atZoneSameInstant(zone);
            return inZone.getOffset().equals(date.getOffset()) ? inZone : date.toZonedDateTime();
        }
    }

    /**
     * What programs can read.
     *
     * @param items how many posts a feed holds, at least 1
     * @param full whether it holds their whole bodies, or summaries
     * @param markdown whether the Markdown of pages is published beside them
     */
    public record Feeds(int items, boolean full, boolean markdown) {

        /** Without Markdown. */
        public Feeds(int items, boolean full) {
            this(items, full, false);
        }
    }

    /**
     * How bodies are rendered.
     *
     * @param schemes what addresses may start with, in fields, and in bodies whose HTML is not allowed
     * @param tokens the values of tokens in text, or {@code null} if the site does not switch them on
     * @param smartPunctuation the language whose quotation marks replace straight ones, with dashes and ellipses; or
     *     {@code null} if text stays as it is written
     * @param math whether dollars enclose formulas
     * @param words for what the generator adds, such as the titles of alerts
     */
    public record Markdown(
            RawHtml html,
            LinkSchemes schemes,
            @Nullable Map<Token, String> tokens,
            @Nullable String smartPunctuation,
            boolean math,
            Words words) {

        /** Without tokens and formulas, with text as it is written, in English. */
        public Markdown(RawHtml html) {
            this(html, LinkSchemes.DEFAULT, null, null, false, Words.of("en"));
        }

        /** What syntax is read. */
        public Features features() {
            return Features.site(math);
        }

        /**
         * The quotation marks of typographic punctuation, or {@code null}.
         *
         * @param language of the page, if it is not that of the site
         */
        @Nullable
        QuoteMarks quoteMarks(@Nullable String language) {
            return smartPunctuation == null ? null : QuoteMarks.of(language == null ? smartPunctuation : language);
        }
    }

    /**
     * The severity of problems.
     *
     * @param links of links in content that lead nowhere
     */
    public record Checks(Severity links) {

        /** The defaults. */
        public static final Checks STRICT = new Checks(Severity.ERROR);
    }

    /**
     * What the site shows of the project beside it.
     *
     * @param changelog a file below the base directory, as written, or {@code null}
     * @param reports those of other plugins, or {@code null} if the site does not list them
     * @param host where its files can be read, or {@code null} if nobody knows
     */
    public record FromProject(
            @Nullable String changelog,
            @Nullable Reports reports,
            @Nullable SourceHost host) {}

    /** What becomes of HTML in Markdown. */
    public enum RawHtml {
        ALLOW,
        ESCAPE,
        SANITIZE
    }
}
