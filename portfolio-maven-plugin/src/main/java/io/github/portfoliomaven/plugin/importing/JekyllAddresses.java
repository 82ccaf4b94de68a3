package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.model.Slug;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where Jekyll publishes pages (jekyllrb.com/docs/permalinks). */
final class JekyllAddresses implements OldAddresses {

    private static final Map<String, String> STYLES = Map.of(
            "date", "/:categories/:year/:month/:day/:title.html",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "ordinal", "/:categories/:year/:y_day/:title.html",
            "none", "/:categories/:title.html");

    private static final Map<String, String> WORDS =
            Map.of("title", ":title", "slug", ":slug", "categories", "", "output_ext", ".html");

    private final String pages;
    private final String posts;
    private final Map<String, Map<String, Object>> collections;

    /**
     * @param global the site's {@code permalink}
     * @param ofPosts that of posts, where it is another
     */
    JekyllAddresses(@Nullable String global, Map<String, Map<String, Object>> collections, @Nullable String ofPosts) {
        String style = global == null ? "date" : global;
        this.pages = suffix(style);
        this.posts = STYLES.getOrDefault(ofPosts == null ? "date" : ofPosts, ofPosts == null ? "" : ofPosts);
        this.collections = collections;
    }

    private static String suffix(String style) {
        boolean folder = style.equals("pretty") || style.endsWith("/");
        boolean bare = !STYLES.containsKey(style) && !folder && !style.endsWith(":output_ext");
        return folder ? "/" : bare ? "" : ".html";
    }

    /** The pattern of a section of posts in our words; {@code null} if those do not serve. */
    @Nullable
    String ours(String folder) {
        return PermalinkPattern.ours(folder.isEmpty() ? posts : posts.replace(":categories", folder), WORDS);
    }

    /** Writes the patterns of collections that are patterns here, too. */
    void sections(NewSite site) {
        collections.forEach((name, keys) -> {
            String pattern = Settings.text(keys, "permalink");
            if (pattern != null && !name.equals("posts")) {
                Map<String, String> words = Map.of(
                        "collection", name, "title", ":title", "slug", ":slug", "name", ":name", "output_ext", ".html");
                String ours = PermalinkPattern.ours(pattern, words);
                boolean holds =
                        site.files().keySet().stream().anyMatch(file -> file.startsWith("content/" + name + "/"));
                site.section(name, "permalink", holds ? ours : null);
            }
        });
    }

    @Override
    public @Nullable String of(DatedPage dated) {
        OldPage page = dated.page();
        if (page.from().contains("_posts/")) {
            String address = PermalinkPattern.expand(posts, dated.date(), JekyllAddresses::postWord, page);
            return ofPage(address);
        }
        String first = page.from().split("/")[0];
        if (first.startsWith("_") && collections.containsKey(first.substring(1))) {
            return collection(page, first.substring(1), dated);
        }
        String path = "/" + page.folder().replaceFirst("^_\\w+/", "");
        if (page.stem().equals("index")) {
            return path;
        }
        return pages.isEmpty() ? null : path + page.stem() + pages;
    }

    private @Nullable String collection(OldPage page, String name, DatedPage dated) {
        String pattern = Settings.text(collections.getOrDefault(name, Map.of()), "permalink");
        String inside = page.folder().replaceFirst("^_[^/]+/", "") + page.stem();
        String address = PermalinkPattern.expand(
                pattern == null ? "/:collection/:path:output_ext" : pattern,
                dated.date(),
                (word, one) -> switch (word) {
                    case "collection" -> name;
                    case "path" -> inside;
                    case "name", "title", "slug" -> Slug.of(one.stem());
                    case "output_ext" -> ".html";
                    default -> null;
                },
                page);
        return ofPage(address);
    }

    /** Hosts find {@code name.html} and {@code name/} alike under an address that ends with neither. */
    private static @Nullable String ofPage(@Nullable String address) {
        return address == null || address.endsWith("/") || address.matches(".*\\.\\w+") ? address : address + "/";
    }

    private static @Nullable String postWord(String word, OldPage page) {
        return switch (word) {
            case "title" -> undated(page).replaceAll("\\s+", "-");
            case "slug" -> Slug.of(undated(page));
            case "categories" -> categories(page);
            case "output_ext" -> ".html";
            default -> null;
        };
    }

    private static String undated(OldPage page) {
        return page.stem().replaceFirst("^\\d+-\\d+-\\d+-", "");
    }

    /** The folders above {@code _posts} and the categories of front matter, as segments; {@code null} where they would have to be encoded. */
    private static @Nullable String categories(OldPage page) {
        String above = page.folder().replaceFirst("/?_posts/.*$", "");
        Object written =
                page.page().keys().getOrDefault("categories", page.page().keys().getOrDefault("category", ""));
        List<?> list = written instanceof List<?> many
                ? many
                : page.page().keys().containsKey("categories")
                        ? List.of(String.valueOf(written).split("\\s+"))
                        : List.of(written);
        String own = list.stream()
                .map(category -> String.valueOf(category)
                        .toLowerCase(java.util.Locale.ROOT)
                        .strip())
                .filter(category -> !category.isEmpty())
                .distinct()
                .collect(Collectors.joining("/"));
        if (own.matches("(?s).*[\\s%?#].*")) {
            return null;
        }
        return above + (above.isEmpty() || own.isEmpty() ? "" : "/") + own;
    }
}
