package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.metadata.Icons;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code site} in templates: the same on each page.
 *
 * @param brand what the head of each page calls the site
 * @param url absolute, with a slash at the end
 * @param home the link to the home page
 * @param description may be empty
 * @param feeds for autodiscovery
 * @param search the link to the search page, or {@code null} where nothing can be searched
 * @param icons links to the pictures that stand for the site
 * @param paper the colour of pages
 * @param theme the theme's settings of {@code portfolio.yml}
 */
record SiteView(
        String title,
        String brand,
        String url,
        String home,
        String language,
        String description,
        AuthorView author,
        @Nullable LinkView callToAction,
        FooterView footer,
        List<FeedView> feeds,
        @Nullable String search,
        Icons icons,
        PaperView paper,
        Map<String, Object> theme) {

    /** Who the site is about. */
    record AuthorView(
            String name,
            @Nullable String role,
            @Nullable String headline,
            @Nullable String email,
            @Nullable ImageView avatar,
            List<LinkView> links) {}

    /** The foot of each page. */
    record FooterView(@Nullable String tagline, String copyright, List<LinkView> links) {}

    /** A feed for {@code <link rel="alternate">}. */
    record FeedView(String title, String href, String type) {}
}
