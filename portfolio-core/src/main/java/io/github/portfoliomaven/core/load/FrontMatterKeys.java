package io.github.portfoliomaven.core.load;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of front matter keys: what is read, what is suggested and what is documented all come from it. */
public final class FrontMatterKeys {

    static final Key<String> TITLE =
            Key.of("title", ValueTypes.TEXT, "The title of the page.").orElse("the first heading of the body");
    static final Key<Moment> DATE = Key.of(
                    "date",
                    ValueTypes.DATE,
                    "The date of publication. Without an offset, it is in the site's time zone.")
            .orElse("for posts and projects, the date in the name of the file")
            .where(node -> !hasDates(node))
            .alsoWhere(PublicationKeys::mayBeDate, PublicationKeys.OF_DATE_OR_ANSWER)
            .also("publishDate")
            .also(PublicationKeys.DATES)
            .also("date.created", "created", "created_at", "createdAt");
    static final Key<Moment> UPDATED = Key.of(
                    "updated",
                    ValueTypes.DATE,
                    "The date of the last change that matters to readers.",
                    "lastmod",
                    "modified",
                    "last_modified_at",
                    "last_modified",
                    "updated_at",
                    "updatedAt",
                    "updatedDate",
                    "modDatetime",
                    "dateModified",
                    "date.updated",
                    "last_update.date")
            .alsoWhere(node -> !ValueTypes.isBoolean(node), "lastUpdated")
            .alsoWhere(node -> node instanceof Node.Scalar, "last_update");
    static final Key<String> DESCRIPTION = Key.of(
                    "description",
                    ValueTypes.TEXT,
                    "A summary for cards, search engines and feeds.",
                    "summary",
                    "excerpt",
                    "subtitle")
            .orElse("the first paragraph");
    static final Key<List<Node.Scalar>> TAGS = Key.of(
                    "tags",
                    ValueTypes.TAGS,
                    "The topics of the page. If several of these keys are set, their values are joined.",
                    "tag",
                    "categories",
                    "category",
                    "taxonomies.tags",
                    "taxonomies.categories")
            .all();
    static final Key<Node.Scalar> SLUG =
            Key.of("slug", ValueTypes.SLUG, "The last segment of the path.").orElse("the name of the file");
    static final Key<Node.Scalar> PATH = Key.of("path", ValueTypes.PATH, "The whole path, from the root of the site.")
            .alsoWhere(FrontMatterKeys::mayBePath, "url", "permalink");
    static final Key<List<Node.Scalar>> ALIASES =
            Key.of("aliases", ValueTypes.LIST, "Other paths, each with a redirect to the page.", "redirect_from");
    static final Key<List<String>> AUTHOR =
            Key.of("author", ValueTypes.NAMES, "Who wrote the page.", "authors").orElse("the author of the site");
    static final Key<String> IMAGE = Key.of(
                    "image",
                    ValueTypes.IMAGE,
                    "The image for cards and social networks: a URL, a path in the site, or a file next to the page.")
            .alsoWhere(ValueTypes::mayBeImage, "cover", "hero", "heroImage", "ogImage", "og_image", "coverImage")
            .alsoWhere(ValueTypes::mayBeImage, "cover_image", "featuredImage", "featured_image", "feature_image")
            .alsoWhere(ValueTypes::mayBeImage, "socialImage", "social_image", "header.og_image", "header.image")
            .alsoWhere(
                    ValueTypes::mayBeImage, "header.overlay_image", "thumbnail", "teaser", "header.teaser", "images");
    static final Key<String> IMAGE_ALT = Key.of(
            "imageAlt",
            ValueTypes.TEXT,
            "The alternative text of the image.",
            "image_alt",
            "image.alt",
            "cover.alt",
            "hero.alt",
            "heroImage.alt",
            "ogImage.alt",
            "featured_image.alt",
            "heroImageAlt",
            "heroAlt",
            "coverAlt");
    static final Key<Integer> READING_MINUTES = Key.of(
                    "readingMinutes", ValueTypes.MINUTES_TO_READ, "The reading time.", "readingTime", "readtime")
            .orElse("computed from the number of words");
    static final Key<Integer> WEIGHT = Key.of(
                    "weight",
                    ValueTypes.INTEGER_OF_ANY_SIGN,
                    "The position among its siblings. Lower comes first.",
                    "order")
            .alsoWhere(
                    ValueTypes::isWholeNumber,
                    "nav_order",
                    "sidebar_position",
                    "sidebar.order",
                    "eleventyNavigation.order");
    static final Key<Boolean> PIN = Key.of(
                    "pin", ValueTypes.BOOLEAN, "Whether the page comes first in the list of its section.", "pinned")
            .also(KeyName.of("featured", ValueTypes.BOOLEAN)
                    .where(ValueTypes::isBoolean)
                    .shared())
            .also(KeyName.of("sticky", ValueTypes.STICKY));
    static final Key<String> SERIES = Key.of(
            "series", ValueTypes.FIRST_TEXT, "The series that the page belongs to. Of a list, only the first is read.");
    static final Key<String> PROJECT = Key.of(
                    "project",
                    ValueTypes.TEXT,
                    "The project that the page is about: `group:artifact`, or the path of its POM.")
            .where(FrontMatterKeys::mayBeProject);
    static final Key<String> LANG =
            Key.of("lang", ValueTypes.LANGUAGE, "The language of the page.").orElse("the language of the site");
    static final Key<String> TRANSLATION_OF = Key.of(
                    "translationOf",
                    ValueTypes.TEXT,
                    "The page that this one translates, if their files have different names: a file or a path.")
            .orElse("the page of the same name");
    static final Key<Boolean> FALLBACK = Key.of(
            "fallback",
            ValueTypes.BOOLEAN,
            "Whether lists in other languages show the page while it is not translated.");
    static final Key<URI> CANONICAL = Key.of(
            "canonical",
            ValueTypes.URL,
            "The URL of the original, if the page was first published elsewhere.",
            "canonicalURL",
            "canonical_url");
    static final Key<URI> EXTERNAL_URL = Key.of(
                    "externalUrl",
                    ValueTypes.URL,
                    "The URL of a page that lives elsewhere. Lists and feeds link to it, and the page's own path redirects to it.")
            .where(node -> !"".equals(ValueTypes.text(node)))
            .alsoWhere(FrontMatterKeys::isWebAddress, "external_url", "externalLink", "redirect_to", "redirect");
    static final Key<String> ID = Key.of(
            "id",
            ValueTypes.TEXT,
            "The permanent id of a post in feeds, an absolute URI. With it, feed readers do not show a post again after it moves.");
    static final Key<String> LAYOUT = Key.of("layout", ValueTypes.TEXT, "The template of the page.", "template", "type")
            .orElse("by the kind of page");
    static final Key<Boolean> TOC = Key.of("toc", ValueTypes.BOOLEAN, "Whether to show a table of contents.")
            .orElse("if there are at least three headings of levels 2 and 3");
    static final Key<String> EYEBROW = Key.of("eyebrow", ValueTypes.TEXT, "A word or two above the headline.");
    static final Key<String> HEADLINE =
            Key.of("headline", ValueTypes.TEXT, "The visible heading.").orElse("the title");
    static final Key<String> LEAD = Key.of("lead", ValueTypes.TEXT, "A sentence or two below the headline.");

    static final List<Key<?>> TABLE = Stream.<List<? extends Key<?>>>of(
                    List.of(TITLE, DATE, UPDATED, DESCRIPTION, TAGS, SLUG, PATH, ALIASES),
                    PublicationKeys.TABLE,
                    List.of(
                            AUTHOR,
                            IMAGE,
                            IMAGE_ALT,
                            READING_MINUTES,
                            WEIGHT,
                            PIN,
                            SERIES,
                            PROJECT,
                            LANG,
                            TRANSLATION_OF,
                            FALLBACK,
                            CANONICAL,
                            EXTERNAL_URL,
                            ID),
                    List.of(LAYOUT, TOC, EYEBROW, HEADLINE, LEAD))
            .<Key<?>>flatMap(List::stream)
            .toList();

    /** Words of Jekyll for the form of all paths of a site, which say nothing of one page. */
    private static final Set<String> PATH_STYLES = Set.of("pretty", "none", "date", "ordinal", "weekdate");

    /** The first parts of all names of keys that hold pages back, the date, and what a folder passes on. */
    private static final Set<String> PUBLICATION = Stream.concat(PublicationKeys.TABLE.stream(), Stream.of(DATE))
            .flatMap(key -> key.names().stream())
            .map(name -> name.folded().split("\\.")[0])
            .collect(Collectors.toUnmodifiableSet());

    private FrontMatterKeys() {}

    /** All keys in the order of the documentation. */
    public static List<KeyDescription> all() {
        return TABLE.stream().<KeyDescription>map(Key::describe).toList();
    }

    /** Whether a text is a key or a synonym of one, in any case of letters. */
    static boolean isKnown(String key) {
        String folded = KeyName.fold(key);
        return TABLE.stream()
                .flatMap(known -> known.names().stream())
                .anyMatch(name -> name.folded().equals(folded));
    }

    /** Whether a key of the first level, in any case of letters, decides who sees the page. */
    public static boolean decidesWhoSeesThePage(String key) {
        String folded = KeyName.fold(key);
        return PUBLICATION.contains(folded) || folded.equals(Cascade.KEY);
    }

    /** Whether a value can be the path of a page: some sites keep the address of what a page is about there. */
    private static boolean mayBePath(Node node) {
        String text = ValueTypes.text(node);
        boolean foreign = node instanceof Node.Mapping || ValueTypes.isBoolean(node) || isWebAddress(node);
        return !foreign && (text == null || !PATH_STYLES.contains(text));
    }

    private static boolean isWebAddress(Node node) {
        return node instanceof Node.Scalar scalar && ValueTypes.webAddress(scalar.text()) != null;
    }

    /** Whether a value can name a project of the build: sites of other generators keep other things under this key. */
    private static boolean mayBeProject(Node node) {
        String text = ValueTypes.text(node);
        return text != null && (text.endsWith("pom.xml") || text.matches("[\\w.-]+:[\\w.-]+"));
    }

    private static boolean hasDates(Node node) {
        return node instanceof Node.Mapping mapping && mapping.get("created") != null;
    }
}
