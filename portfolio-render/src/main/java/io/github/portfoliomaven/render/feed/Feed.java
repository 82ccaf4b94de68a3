package io.github.portfoliomaven.render.feed;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed in no format yet; all URLs are absolute, all text is plain.
 *
 * @param url of the feed itself, which is its identity, too
 * @param pageUrl of the page whose posts it holds
 * @param styleUrl of the style sheet for people who open the feed in a browser
 * @param language a BCP 47 language tag
 * @param author of every item that names none
 * @param updated the newest date of its items, never the time of the build
 * @param items newest first, at least one
 */
record Feed(
        String title,
        @Nullable String description,
        String url,
        String pageUrl,
        String styleUrl,
        String language,
        FeedAuthor author,
        OffsetDateTime updated,
        List<FeedItem> items) {}
