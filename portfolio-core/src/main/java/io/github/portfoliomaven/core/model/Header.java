package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.markdown.Title;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What front matter, file name and folder say about a content file, grouped by reader.
 *
 * @param authors empty for the site's author
 * @param image {@code null} if the page has none
 * @param extra all other keys, values being text, booleans, lists and maps of such
 */
public record Header(
        Source source,
        Address address,
        Text text,
        Dates dates,
        Topics topics,
        Listing listing,
        Look look,
        List<String> authors,
        @Nullable Image image,
        Map<String, Object> extra) {

    /** The same with something else said of its text. */
    public Header with(Text other) {
        return new Header(source, address, other, dates, topics, listing, look, authors, image, extra);
    }

    /** The same at another address. */
    public Header with(Address other) {
        return new Header(source, other, text, dates, topics, listing, look, authors, image, extra);
    }

    /** The same with another image. */
    public Header withImage(Image other) {
        return new Header(source, address, text, dates, topics, listing, look, authors, other, extra);
    }

    /**
     * Where it was read.
     *
     * @param file relative to the site directory: {@code content/writing/rbac.md}
     * @param section the name of its section, or {@code null} for a page of the root
     */
    public record Source(String file, @Nullable String section, FieldLocations locations) {}

    /**
     * Where readers find it.
     *
     * @param path where the page is published
     * @param aliases paths that redirect here
     * @param canonical an absolute URL, or {@code null} for the page's own
     * @param elsewhere where a page lives that its path leads on to: a URL, or a path on the host of the site if it is in another
     *     language of the site; {@code null} if it lives at its path
     * @param id what stays the same if the path changes, or {@code null}
     */
    public record Address(
            SitePath path,
            List<SitePath> aliases,
            @Nullable String canonical,
            @Nullable String elsewhere,
            @Nullable String id) {}

    /**
     * What it says of its text.
     *
     * @param heading the title, never empty
     * @param titleFromBody whether the title is the first heading of the body, which the page then does not repeat
     * @param description as written, or {@code null} to derive it from the first paragraph
     * @param readingMinutes as written, or {@code null} to compute it
     * @param lang a BCP 47 language tag, or {@code null} for the site's
     * @param translationOf what it translates: as written, after all languages are read the file of that page by its name
     *     without a language; {@code null} if its own file has the same name
     * @param fallback whether lists of languages without a translation show it
     */
    public record Text(
            Title heading,
            boolean titleFromBody,
            @Nullable String description,
            @Nullable Integer readingMinutes,
            @Nullable String lang,
            @Nullable String translationOf,
            boolean fallback) {

        /** The title as metadata and feeds have it. */
        public String title() {
            return heading.text();
        }

        /** The same, where what it translates is known. */
        public Text translating(@Nullable String other) {
            return new Text(heading, titleFromBody, description, readingMinutes, lang, other, fallback);
        }

        /** The same in a language. */
        public Text in(String language) {
            return new Text(heading, titleFromBody, description, readingMinutes, language, translationOf, fallback);
        }
    }

    /**
     * Its dates, in the site's zone if the author gave no offset.
     *
     * @param published {@code null} if there is none
     * @param updated {@code null} if there is none
     */
    public record Dates(
            @Nullable OffsetDateTime published, @Nullable OffsetDateTime updated) {}

    /**
     * What it is about.
     *
     * @param tags in the author's order, each once
     * @param series the name of the series that it is a part of, or {@code null}
     * @param project of the build, or {@code null}
     */
    public record Topics(
            List<Tag> tags,
            @Nullable String series,
            @Nullable ProjectFacts project) {}

    /**
     * Which lists show it, and where.
     *
     * @param weight lower comes first; {@code null} comes after all numbers
     * @param pinned whether it comes before all others in the list of its section
     * @param unlisted whether it is in no list, feed, search or sitemap
     * @param noindex whether search engines are asked to leave it out
     * @param inSitemap whether the sitemap may name it
     * @param inSearch whether the search of the site may find it
     */
    public record Listing(
            @Nullable Integer weight,
            boolean pinned,
            boolean unlisted,
            boolean noindex,
            boolean inSitemap,
            boolean inSearch) {

        /** In all lists, by its date or title. */
        public static final Listing USUAL = new Listing(null, false, false, false, true, true);
    }

    /**
     * How its page looks.
     *
     * @param layout the name of a template, or {@code null} for that of its kind
     * @param toc whether to show a table of contents, or {@code null} to let the theme decide
     * @param eyebrow a word or two above the headline
     * @param headline the visible heading, or {@code null} for the title
     * @param lead a sentence or two below the headline
     */
    public record Look(
            @Nullable String layout,
            @Nullable Boolean toc,
            @Nullable String eyebrow,
            @Nullable String headline,
            @Nullable String lead) {}

    /**
     * The image of its card.
     *
     * @param address a URL, a path in the site, or a path relative to the page
     * @param alt what it shows, or {@code null}
     */
    public record Image(String address, @Nullable String alt) {}
}
