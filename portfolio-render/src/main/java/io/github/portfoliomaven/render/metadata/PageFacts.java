package io.github.portfoliomaven.render.metadata;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What structured data says of one page; all URLs are absolute, all text is plain.
 *
 * @param url the canonical address of the page
 * @param description may be empty
 * @param language a BCP 47 language tag
 * @param trail from the home page down to this page; of one or none where the page is the home page
 * @param members what a list holds, in its order
 * @param published {@code null} for what bears no date
 * @param modified not before {@code published}; {@code null} for what bears no date
 * @param authors names; empty for the site's author
 * @param keywords the labels of the tags
 * @param section the title of the section, for posts and projects
 * @param minutes to read, for posts
 * @param image the URL of its picture
 */
public record PageFacts(
        Kind kind,
        String title,
        String description,
        String url,
        String language,
        List<Item> trail,
        List<Item> members,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime modified,
        List<String> authors,
        List<String> keywords,
        @Nullable String section,
        @Nullable Integer minutes,
        @Nullable String image) {

    /** What a page is, as schema.org tells pages apart. */
    public enum Kind {
        HOME,
        /** About the site's author, as a story. */
        ABOUT,
        /** About the site's author, as a record. */
        PROFILE,
        POST,
        PROJECT,
        LIST,
        PAGE
    }

    /** A named page. */
    public record Item(String name, String url) {}
}
