package io.github.portfoliomaven.core.load;

import java.util.List;

/**
 * The keys that decide who sees a page. All their names count, whatever generator they come from: what any of them keeps
 * back is kept back. A value that none of them knows is an error, because a text that goes public by mistake stays public.
 */
final class PublicationKeys {

    static final Key<Boolean> DRAFT = Key.of(
                    "draft", Withheld.YES, "Whether to leave it out unless drafts are asked for.", "isDraft")
            .also(KeyName.of("published", Withheld.NO).where(ValueTypes::isBoolean))
            .also(KeyName.of("publish", Withheld.NO).where(ValueTypes::isBoolean))
            .also(KeyName.of("status", Withheld.DRAFT_STATUS).shared())
            .all();
    static final Key<Moment> PUBLISH_DATE = Key.of(
                    "publishDate",
                    ValueTypes.DATE,
                    "Before this date it is left out, whatever `date` says.",
                    "pubDate",
                    "pubDatetime")
            .alsoWhere(node -> !ValueTypes.isBoolean(node), "published", "publish")
            .all();
    static final Key<Moment> EXPIRES = Key.of(
                    "expires",
                    ValueTypes.DATE,
                    "From when on it is left out unless drafts are asked for.",
                    "expiryDate",
                    "unpublishDate")
            .all();
    static final Key<Boolean> RENDER = Key.of(
                    "render", Withheld.NO, "Whether it is published at all; `false` leaves it out always.")
            .alsoAs(Withheld.YES, "private", "headless")
            .also(KeyName.of("permalink", Withheld.NO).where(ValueTypes::isBoolean))
            .also(KeyName.of("url", Withheld.NO).where(ValueTypes::isBoolean))
            .alsoAs(Withheld.NO, "permalink.build")
            .alsoAs(Withheld.HUGO_RENDER, "build.render", "_build.render")
            .also(KeyName.of("status", Withheld.PRIVATE_STATUS).shared())
            .all();
    static final Key<Boolean> PUBLISH_RESOURCES = Key.of(
                    "publishResources",
                    Withheld.NO,
                    "Whether the files in its folder are published with it; `false` leaves them out.",
                    "build.publishResources",
                    "_build.publishResources")
            .all();
    static final Key<Boolean> UNLISTED = Key.of(
                    "unlisted",
                    Withheld.YES,
                    "Whether it is in no list, feed, search and sitemap, and search engines are asked to leave it out.",
                    "hidden")
            .alsoAs(Withheld.NO, "listed", "visible")
            .alsoAs(Withheld.COLLECTIONS, "eleventyExcludeFromCollections")
            .alsoAs(Withheld.HUGO_LIST, "build.list", "_build.list")
            .also(KeyName.of("status", Withheld.HIDDEN_STATUS).shared())
            .all();
    static final Key<Boolean> SITEMAP = Key.of(
                    "sitemap", Withheld.NO, "Whether it is in the sitemap; `false` leaves it out.")
            .where(node -> node instanceof Node.Scalar)
            .alsoAs(Withheld.YES, "sitemap.disable", "sitemap.exclude", "sitemap.ignore")
            .alsoAs(Withheld.YES, "sitemap_exclude", "sitemap_ignore")
            .all();
    static final Key<Boolean> SEARCH = Key.of(
                    "search", Withheld.NO, "Whether the search of the site finds it; `false` leaves it out.")
            .where(node -> node instanceof Node.Scalar)
            .alsoWhere(node -> node instanceof Node.Scalar, "in_search_index", "searchable", "pagefind")
            .alsoAs(Withheld.YES, "search.exclude", "search_exclude", "searchHidden")
            .all();
    static final Key<Boolean> NOINDEX = Key.of(
                    "noindex", Withheld.YES, "Whether to ask search engines to leave it out.", "robotsNoIndex")
            .alsoAs(Withheld.NO, "indexing", "robots.index")
            .also(KeyName.of("robots", Withheld.ROBOTS)
                    .where(node -> !(node instanceof Node.Mapping))
                    .shared())
            .all();

    static final List<Key<?>> TABLE =
            List.of(DRAFT, PUBLISH_DATE, EXPIRES, RENDER, PUBLISH_RESOURCES, UNLISTED, SITEMAP, SEARCH, NOINDEX);

    private PublicationKeys() {}
}
