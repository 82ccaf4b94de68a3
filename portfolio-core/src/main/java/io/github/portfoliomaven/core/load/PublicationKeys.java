package io.github.portfoliomaven.core.load;

import java.util.List;

/**
 * The keys that decide who sees a page. All their names count, whatever generator they come from: what any of them keeps
 * back is kept back. An unknown value is an error, because a text that goes public by mistake stays public.
 */
final class PublicationKeys {

    /** Names for the date of publication, which is the date of a post where there is no {@code date}. */
    static final String[] DATES = {
        "pubDate",
        "pubDatetime",
        "datePublished",
        "date_published",
        "publish_date",
        "pub_date",
        "publishedAt",
        "published_at",
        "publishedDate",
        "published_date"
    };

    /** The same, where the value is not true or false. */
    static final String[] OF_DATE_OR_ANSWER = {"published", "publish"};

    static final Key<Boolean> DRAFT = Key.of(
                    "draft",
                    Withheld.YES,
                    "Whether the page is a draft. Drafts are published only with `-Dportfolio.drafts`.",
                    "isDraft",
                    "is_draft",
                    "_draft",
                    "unpublished")
            .alsoAs(Withheld.NO, "isPublished", "is_published")
            .also(KeyName.of("published", Withheld.NO).where(ValueTypes::isBoolean))
            .also(KeyName.of("publish", Withheld.NO).where(ValueTypes::isBoolean))
            .also(KeyName.of("status", Withheld.DRAFT_STATUS).shared())
            .all();
    static final Key<Moment> PUBLISH_DATE = Key.of(
                    "publishDate",
                    ValueTypes.DATE,
                    "Before this date the page is published only with `-Dportfolio.future`, whatever `date` says.",
                    DATES)
            .alsoWhere(PublicationKeys::mayBeDate, OF_DATE_OR_ANSWER)
            .all();
    static final Key<Moment> EXPIRES = Key.of(
                    "expires",
                    ValueTypes.DATE,
                    "From this date on the page is published only with `-Dportfolio.drafts`.",
                    "expiryDate",
                    "unpublishDate",
                    "expiry_date",
                    "unpublish_date")
            .all();
    static final Key<Boolean> RENDER = Key.of(
                    "render", Withheld.NO, "Whether the page is published. `false` always leaves it out.")
            .alsoAs(Withheld.YES, "private", "isPrivate", "is_private", "headless", "email_only")
            .alsoAs(Withheld.NO, "routable", "ShouldOutput")
            .also(KeyName.of("excluded", Withheld.YES).where(ValueTypes::isBoolean))
            .also(KeyName.of("public", Withheld.NO).where(ValueTypes::isBoolean))
            .also(KeyName.of("password", Withheld.PASSWORD).shared())
            .also(KeyName.of("visibility", Withheld.VISIBILITY).shared())
            .also(KeyName.of("permalink", Withheld.NO).where(ValueTypes::isBoolean))
            .also(KeyName.of("url", Withheld.NO).where(ValueTypes::isBoolean))
            .alsoAs(Withheld.NO, "permalink.build")
            .alsoAs(Withheld.HUGO_RENDER, "build.render", "_build.render")
            .also(KeyName.of("build", Withheld.HUGO_RENDER).where(Withheld::isRendering))
            .also(KeyName.of("status", Withheld.PRIVATE_STATUS).shared())
            .all();
    static final Key<Boolean> PUBLISH_RESOURCES = Key.of(
                    "publishResources",
                    Withheld.NO,
                    "Whether the files in the page's folder are published. `false` leaves them out.",
                    "build.publishResources",
                    "_build.publishResources")
            .all();
    static final Key<Boolean> UNLISTED = Key.of(
                    "unlisted",
                    Withheld.YES,
                    "Whether to leave the page out of lists, feeds, search and sitemap, and to ask search engines not to index it.",
                    "hidden",
                    "isHidden",
                    "is_hidden")
            .alsoAs(Withheld.NO, "listed", "visible")
            .also(KeyName.of("hide", Withheld.YES).where(ValueTypes::isBoolean))
            .also(KeyName.of("article", Withheld.NO).where(ValueTypes::isBoolean))
            .also(KeyName.of("visibility", Withheld.UNLISTED_VISIBILITY).shared())
            .alsoAs(Withheld.COLLECTIONS, "eleventyExcludeFromCollections")
            .also(KeyName.of("build.list", Withheld.HUGO_LOCAL).where(Withheld::isLocal))
            .also(KeyName.of("build.list", Withheld.HUGO_LIST).where(node -> !Withheld.isLocal(node)))
            .also(KeyName.of("_build.list", Withheld.HUGO_LOCAL).where(Withheld::isLocal))
            .also(KeyName.of("_build.list", Withheld.HUGO_LIST).where(node -> !Withheld.isLocal(node)))
            .also(KeyName.of("status", Withheld.HIDDEN_STATUS).shared())
            .all();
    static final Key<Boolean> SITEMAP = Key.of(
                    "sitemap", Withheld.NO, "Whether the page is in the sitemap. `false` leaves it out.")
            .where(node -> node instanceof Node.Scalar)
            .also(KeyName.of("sitemap", Withheld.SITEMAP_LIST).where(node -> node instanceof Node.Sequence))
            .alsoAs(Withheld.YES, "sitemap.disable", "sitemap.exclude", "sitemap.ignore")
            .alsoAs(Withheld.YES, "sitemap_exclude", "sitemap_ignore")
            .all();
    static final Key<Boolean> SEARCH = Key.of(
                    "search", Withheld.NO, "Whether the site search finds the page. `false` leaves it out.")
            .where(node -> node instanceof Node.Scalar)
            .alsoWhere(node -> node instanceof Node.Scalar, "in_search_index", "searchable", "pagefind")
            .alsoAs(Withheld.YES, "search.exclude", "search_exclude", "searchHidden")
            .alsoAs(Withheld.YES, "hiddenFromSearch", "exclude_from_search")
            .all();
    static final Key<Boolean> NOINDEX = Key.of(
                    "noindex",
                    Withheld.YES,
                    "Whether to ask search engines not to index the page.",
                    "robotsNoIndex",
                    "no_index")
            .alsoAs(Withheld.NO, "indexing", "robots.index")
            .also(KeyName.of("metadata.robots", Withheld.ROBOTS).shared())
            .also(KeyName.of("robots", Withheld.ROBOTS)
                    .where(node -> !(node instanceof Node.Mapping))
                    .shared())
            .all();

    static final List<Key<?>> TABLE =
            List.of(DRAFT, PUBLISH_DATE, EXPIRES, RENDER, PUBLISH_RESOURCES, UNLISTED, SITEMAP, SEARCH, NOINDEX);

    private PublicationKeys() {}

    /** Whether a value is not that of a key of the same name that is answered with true or false. */
    static boolean mayBeDate(Node node) {
        return !ValueTypes.isBoolean(node);
    }
}
