package io.github.portfoliomaven.render.metadata;

import io.github.portfoliomaven.render.page.PageKind;
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
 * @param article when, by whom and about what it was written
 * @param image its picture
 */
public record PageFacts(
        Kind kind,
        String title,
        String description,
        String url,
        String language,
        List<Item> trail,
        List<Item> members,
        Article article,
        @Nullable SocialImage image) {

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
        PAGE;

        /**
         * What a page is by what it shows, and by the layout that its author chose.
         *
         * @param layout the name of the template
         */
        public static Kind of(PageKind page, String layout) {
            return switch (page) {
                case HOME -> HOME;
                case POST -> POST;
                case PROJECT -> PROJECT;
                case SECTION, SECTION_PAGE, FOLDER, ARCHIVE, TAGS, TAG, REPORTS -> LIST;
                case ABOUT -> ABOUT;
                case RESUME -> PROFILE;
                default ->
                    switch (layout) {
                        case "about" -> ABOUT;
                        case "resume" -> PROFILE;
                        default -> PAGE;
                    };
            };
        }
    }

    /**
     * When, by whom and about what a page was written.
     *
     * @param published {@code null} for what has no date
     * @param modified not before {@code published}; {@code null} for what has no date
     * @param authors names; empty for the site's author
     * @param keywords the labels of the tags
     * @param section the title of the section, for posts and projects
     * @param minutes to read, for posts
     */
    public record Article(
            @Nullable OffsetDateTime published,
            @Nullable OffsetDateTime modified,
            List<String> authors,
            List<String> keywords,
            @Nullable String section,
            @Nullable Integer minutes) {}

    /** A named page. */
    public record Item(String name, String url) {}
}
