package io.github.portfoliomaven.render.feed;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post in a feed.
 *
 * @param id an absolute URI that stays the same as long as the post is the same
 * @param url where the post lives
 * @param summary plain text; {@code null} if only {@code html} says something
 * @param html the content with absolute links, or {@code null} if the feed holds summaries
 * @param authors at least one
 * @param tags labels, as the whole site spells them
 * @param image an absolute URL
 * @param language a BCP 47 language tag where it is not the feed's
 */
record FeedItem(
        String id,
        String url,
        String title,
        @Nullable String summary,
        @Nullable String html,
        Dates dates,
        List<FeedAuthor> authors,
        List<String> tags,
        @Nullable String image,
        @Nullable String language) {

    /** When a post was published, and when it was changed last: not before that. */
    record Dates(OffsetDateTime published, OffsetDateTime updated) {}

    /** Whether the id is the address of the post, as RSS wants to know. */
    boolean hasPermalinkId() {
        return id.equals(url);
    }
}
