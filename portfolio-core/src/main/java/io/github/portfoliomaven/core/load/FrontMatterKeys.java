package io.github.portfoliomaven.core.load;

import java.net.URI;
import java.util.List;

/** The table of front matter keys: what is read, what is suggested and what is documented all come from it. */
public final class FrontMatterKeys {

    static final Key<String> TITLE =
            Key.of("title", ValueTypes.TEXT, "The title; the first heading of the body serves when it is missing.");
    static final Key<Moment> DATE = Key.of(
            "date",
            ValueTypes.DATE,
            "When it was published; in the site's zone when no offset is written.",
            "published",
            "pubDate");
    static final Key<Moment> UPDATED = Key.of(
            "updated",
            ValueTypes.DATE,
            "When it was last changed in a way that matters to readers.",
            "lastmod",
            "modified",
            "last_modified_at");
    static final Key<String> DESCRIPTION = Key.of(
            "description",
            ValueTypes.TEXT,
            "For cards, search engines and feeds; else the first paragraph serves.",
            "summary",
            "excerpt",
            "subtitle");
    static final Key<List<Node.Scalar>> TAGS =
            Key.of("tags", ValueTypes.TAGS, "What it is about.", "categories", "category", "taxonomies.tags");
    static final Key<Node.Scalar> SLUG =
            Key.of("slug", ValueTypes.SLUG, "The last part of the path; else the file's name serves.");
    static final Key<Node.Scalar> PATH =
            Key.of("path", ValueTypes.PATH, "The whole path, from the root of the site.", "url", "permalink");
    static final Key<List<Node.Scalar>> ALIASES =
            Key.of("aliases", ValueTypes.LIST, "Paths that lead here, too, each by a redirect.", "redirect_from");
    static final Key<Boolean> DRAFT = Key.of(
            "draft",
            ValueTypes.BOOLEAN,
            "Whether to leave it out unless drafts are asked for; `published: false` and `status: draft` say the same.");
    static final Key<Moment> EXPIRES = Key.of(
            "expires", ValueTypes.DATE, "From when on it is left out unless drafts are asked for.", "expiryDate");
    static final Key<List<String>> AUTHOR =
            Key.of("author", ValueTypes.NAMES, "Who wrote it, when not the site's author.", "authors");
    static final Key<String> IMAGE = Key.of(
            "image",
            ValueTypes.IMAGE,
            "The image of cards and social networks: an address, a path in the site or a file beside the page.",
            "cover",
            "hero");
    static final Key<String> IMAGE_ALT =
            Key.of("imageAlt", ValueTypes.TEXT, "What the image shows, for those who do not see it.");
    static final Key<Integer> READING_MINUTES = Key.of(
            "readingMinutes",
            ValueTypes.MINUTES_TO_READ,
            "How long it takes to read; else it is computed.",
            "readingTime",
            "readtime");
    static final Key<Integer> WEIGHT = Key.of(
            "weight", ValueTypes.INTEGER_OF_ANY_SIGN, "Its place among its neighbours: lower comes first.", "order");
    static final Key<String> SERIES =
            Key.of("series", ValueTypes.FIRST_TEXT, "The series that it is a part of; of several the first.");
    static final Key<String> LANG = Key.of("lang", ValueTypes.LANGUAGE, "Its language, when not the site's.");
    static final Key<URI> CANONICAL =
            Key.of("canonical", ValueTypes.URL, "Where it was published first, when that is elsewhere.");
    static final Key<String> ID = Key.of(
            "id",
            ValueTypes.TEXT,
            "Its permanent id in feeds, an absolute URI: with it, a post may move and is not new to readers.");
    static final Key<String> LAYOUT =
            Key.of("layout", ValueTypes.TEXT, "The template, when not that of its kind.", "template", "type");
    static final Key<Boolean> TOC = Key.of("toc", ValueTypes.BOOLEAN, "Whether to show a table of contents.");
    static final Key<Boolean> NOINDEX =
            Key.of("noindex", ValueTypes.BOOLEAN, "Whether to ask search engines to leave it out.");
    static final Key<String> EYEBROW = Key.of("eyebrow", ValueTypes.TEXT, "A word or two above the headline.");
    static final Key<String> HEADLINE = Key.of("headline", ValueTypes.TEXT, "The visible heading, when not the title.");
    static final Key<String> LEAD = Key.of("lead", ValueTypes.TEXT, "A sentence or two below the headline.");

    static final List<Key<?>> TABLE = List.of(
            TITLE,
            DATE,
            UPDATED,
            DESCRIPTION,
            TAGS,
            SLUG,
            PATH,
            ALIASES,
            DRAFT,
            EXPIRES,
            AUTHOR,
            IMAGE,
            IMAGE_ALT,
            READING_MINUTES,
            WEIGHT,
            SERIES,
            LANG,
            CANONICAL,
            ID,
            LAYOUT,
            TOC,
            NOINDEX,
            EYEBROW,
            HEADLINE,
            LEAD);

    private FrontMatterKeys() {}

    /** All keys in the order of the documentation. */
    public static List<KeyDescription> all() {
        return TABLE.stream().map(Key::describe).toList();
    }
}
