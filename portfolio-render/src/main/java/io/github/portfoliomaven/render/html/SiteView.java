package io.github.portfoliomaven.render.html;

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
 * @param icons links to the site's icons
 * @param paper the colour of pages
 * @param logo stands in place of the brand, or {@code null}
 * @param font the file to load first, or {@code null} if all fonts are those of readers
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
        IconsView icons,
        PaperView paper,
        @Nullable ImageView logo,
        @Nullable FontView font,
        Map<String, Object> theme)
        implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "title" -> title;
            case "brand" -> brand;
            case "url" -> url;
            case "home" -> home;
            case "language" -> language;
            case "description" -> description;
            case "author" -> author;
            case "callToAction" -> callToAction;
            case "footer" -> footer;
            case "feeds" -> feeds;
            case "search" -> search;
            case "icons" -> icons;
            case "paper" -> paper;
            case "logo" -> logo;
            case "font" -> font;
            case "theme" -> theme;
            default -> NO_PART;
        };
    }

    /** Who the site is about. */
    record AuthorView(
            String name,
            @Nullable String role,
            @Nullable String headline,
            @Nullable String email,
            @Nullable ImageView avatar,
            List<LinkView> links,
            @Nullable String location,
            @Nullable String availability)
            implements View {

        @Override
        public @Nullable Object part(String part) {
            return switch (part) {
                case "name" -> name;
                case "role" -> role;
                case "headline" -> headline;
                case "email" -> email;
                case "avatar" -> avatar;
                case "links" -> links;
                case "location" -> location;
                case "availability" -> availability;
                default -> NO_PART;
            };
        }
    }

    /** The foot of each page. */
    record FooterView(@Nullable String tagline, String copyright, List<LinkView> links) implements View {

        @Override
        public @Nullable Object part(String part) {
            return switch (part) {
                case "tagline" -> tagline;
                case "copyright" -> copyright;
                case "links" -> links;
                default -> NO_PART;
            };
        }
    }

    /** A font for {@code <link rel="preload">}. */
    record FontView(String href, String type) implements View {

        @Override
        public @Nullable Object part(String part) {
            return switch (part) {
                case "href" -> href;
                case "type" -> type;
                default -> NO_PART;
            };
        }
    }

    /** A feed for {@code <link rel="alternate">}. */
    record FeedView(String title, String href, String type) implements View {

        @Override
        public @Nullable Object part(String part) {
            return switch (part) {
                case "title" -> title;
                case "href" -> href;
                case "type" -> type;
                default -> NO_PART;
            };
        }
    }
}
