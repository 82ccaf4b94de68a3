package io.github.portfoliomaven.plugin.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sites of Jekyll (jekyllrb.com/docs/configuration). */
final class Jekyll implements Generator {

    private static final Set<String> TEMPLATES = Set.of("_layouts", "_includes", "_sass", "_plugins", "_site");

    private static final Set<String> NO_PAGES =
            Set.of("readme", "license", "contributing", "changelog", "code_of_conduct", "security", "agents", "claude");

    /** Files of the root that programs need, not readers. */
    private static final String TOOLS = "(?i)(?:gemfile.*|rakefile|makefile|dockerfile.*|license.*|readme.*|pom\\.xml"
            + "|[^/]*\\.(?:gemspec|rb|sh|lock|toml|yml|yaml|config\\.js|json)|mvnw.*|brewfile.*)";

    @Override
    public String label() {
        return "jekyll";
    }

    @Override
    public boolean owns(OldSite old) {
        return old.first("_config.yml", "_config.yaml", "_config.toml") != null
                || old.files().stream().anyMatch(file -> file.matches("(?:.*/)?_posts/.*"));
    }

    @Override
    public void read(OldSite old, NewSite site) {
        String file = old.first("_config.yml", "_config.yaml", "_config.toml");
        Settings settings = new Settings(file == null ? Map.of() : old.data(file));
        settings(settings, site);
        languages(settings, site);
        Map<String, Map<String, Object>> collections = collections(settings);
        Map<String, String> posts = new TreeMap<>();
        new JekyllFiles(old, site, collections, strings(settings.list("exclude")), strings(settings.list("include")))
                .copy(posts);
        JekyllAddresses addresses =
                new JekyllAddresses(settings.text("permalink"), collections, postPattern(settings, collections));
        posts.forEach((section, above) -> site.section(section, "permalink", addresses.ours(above)));
        addresses.sections(site);
        site.section("posts", "pageSize", number(settings.text("paginate")));
        defaults(settings, site);
        collections.forEach((name, keys) -> {
            if (Boolean.FALSE.equals(keys.get("sitemap"))) {
                site.pageDefaults(page -> page.startsWith("_" + name + "/"), Map.of("sitemap", false));
            }
        });
        navigation(old, settings, site);
        site.addressedBy(addresses);
        site.knowsPostsByFolder();
        site.rewriteBy((page, notes) -> new LiquidTags(
                        page.page().body(), name -> value(name, settings, page), name -> post(old, name), notes)
                .rewritten());
        settings.skip("markdown", "kramdown", "highlighter", "plugins", "gems", "sass", "exclude", "include", "future");
        settings.skip("plugins_dir", "version", "rouge", "incremental", "paginate_path", "theme", "remote_theme");
        settings.unread().forEach(name -> site.report().left(name, "no equivalent setting"));
    }

    /** Those of the plugin jekyll-polyglot, which knows the language of a page by its front matter. */
    private static void languages(Settings settings, NewSite site) {
        List<String> codes = strings(settings.list("languages"));
        String language = settings.text("default_lang");
        Map<String, String> folders = new LinkedHashMap<>();
        if (language != null) {
            folders.put(language, "content");
        }
        codes.forEach(code -> folders.putIfAbsent(code, "content"));
        site.speaks(OldLanguages.of(folders, site.report()), Map.of());
        settings.skip("exclude_from_localization", "lang_from_path", "parallel_localization");
    }

    private static void settings(Settings settings, NewSite site) {
        site.set("title", settings.text("title", "name"));
        site.url(settings.text("url"), settings.text("baseurl"));
        site.language(settings.text("lang", "locale", "language"));
        site.set("description", settings.text("description"));
        site.zone(settings.text("timezone"));
        Map<String, Object> author = settings.map("author");
        Authors.write(author.isEmpty() ? settings.text("author") : author, site);
        site.set("author.email", settings.text("email"));
        for (String host : List.of("github", "gitlab", "twitter", "linkedin", "facebook", "instagram")) {
            String user = settings.text(host + "_username");
            Authors.profile(host, user, site);
        }
        Authors.profile("twitter", settings.text("twitter.username"), site);
        Integer items = number(settings.text("feed.posts_limit"));
        site.set("feeds.items", items);
        if (settings.text("markdown") == null || "kramdown".equalsIgnoreCase(settings.text("markdown"))) {
            site.set("markdown.smartPunctuation", true);
            site.report().changed("markdown.smartPunctuation", "on, as in kramdown");
        }
    }

    /** The collections that are published, without the posts, by name. */
    private static Map<String, Map<String, Object>> collections(Settings settings) {
        Map<String, Map<String, Object>> all = new TreeMap<>();
        Map<String, Object> written = settings.map("collections");
        written.forEach((name, keys) -> all.put(name, OldSite.asMap(keys)));
        settings.list("collections").forEach(name -> {
            if (name instanceof String text) {
                all.put(text, Map.of());
            }
        });
        return all;
    }

    /** The pattern of posts: of defaults, of the collection, of the site. */
    private static @Nullable String postPattern(Settings settings, Map<String, Map<String, Object>> collections) {
        String pattern = null;
        for (Object item : settings.list("defaults")) {
            Map<String, Object> scope = OldSite.asMap(OldSite.asMap(item).get("scope"));
            String path = Settings.text(scope, "path");
            if ("posts".equals(scope.get("type")) && (path == null || path.equals("_posts"))) {
                String written = Settings.text(OldSite.asMap(OldSite.asMap(item).get("values")), "permalink");
                pattern = written == null ? pattern : written;
            }
        }
        String collection = Settings.text(collections.getOrDefault("posts", Map.of()), "permalink");
        pattern = pattern == null ? collection : pattern;
        return pattern == null ? settings.text("permalink") : pattern;
    }

    /** Front matter for all pages of a folder, but for templates, which stay behind, and addresses, which are patterns. */
    private static void defaults(Settings settings, NewSite site) {
        for (Object item : settings.list("defaults")) {
            Map<String, Object> scope = OldSite.asMap(OldSite.asMap(item).get("scope"));
            Map<String, Object> values =
                    new LinkedHashMap<>(OldSite.asMap(OldSite.asMap(item).get("values")));
            values.remove("layout");
            values.remove("permalink");
            String path = Settings.text(scope, "path");
            String type = Settings.text(scope, "type");
            String section = type == null || type.equals("pages") ? path : type;
            if (values.isEmpty()) {
                continue;
            }
            if (section == null
                    || section.contains("*")
                    || section.replaceFirst("^_", "").contains("/")) {
                String where = path == null ? "all pages" : path;
                site.pageDefaults(scope(path, type, site.report()), values);
                site.report()
                        .left(
                                "defaults of " + where + " (" + String.join(", ", values.keySet()) + ")",
                                "only sections have defaults");
            } else {
                String name = section.replaceFirst("^_", "");
                if (site.get("sections." + name + ".defaults") != null) {
                    site.pageDefaults(scope(path, type, site.report()), values);
                }
                site.section(name, "defaults", values);
            }
        }
    }

    /** The files that defaults count for: below their path, which may hold stars, and of their type. */
    private static Predicate<String> scope(@Nullable String path, @Nullable String type, Report report) {
        String pattern = path == null ? "" : path.replaceFirst("/$", "");
        Predicate<String> inPath = pattern.contains("*")
                ? OldFilter.globs(List.of(pattern), "", report)
                : file -> pattern.isEmpty() || file.equals(pattern) || file.startsWith(pattern + "/");
        return inPath.and(file -> type == null || isOfType(file, type));
    }

    private static boolean isOfType(String file, String type) {
        boolean post = file.matches("(?:.*/)?_(?:posts|drafts)/.*");
        return type.equals(post ? "posts" : "pages")
                || (type.equals("drafts") && file.contains("_drafts/"))
                || file.startsWith("_" + type + "/");
    }

    /** The pages of {@code header_pages}, or the links of the data file that most themes read. */
    private static void navigation(OldSite old, Settings settings, NewSite site) {
        for (Object page : settings.list("header_pages")) {
            String link = site.link(String.valueOf(page));
            String title = old.has(String.valueOf(page)) ? title(old, String.valueOf(page)) : null;
            site.link("navigation", title, link);
        }
        String file = old.first("_data/navigation.yml", "_data/nav.yml");
        if (file != null) {
            Object main = OldSite.asMap(old.data(file)).get("main");
            for (Object item : main instanceof List<?> list ? list : List.of()) {
                Map<String, Object> link = OldSite.asMap(item);
                site.link(
                        "navigation",
                        Settings.text(link, "title", "name", "text"),
                        Settings.text(link, "url", "link", "href"));
            }
        }
    }

    private static @Nullable String title(OldSite old, String file) {
        var page = old.page(file);
        return page == null ? null : Settings.text(page.keys(), "title");
    }

    private static @Nullable String value(String name, Settings settings, OldPage page) {
        if (name.startsWith("site.")) {
            return settings.text(name.substring(5));
        }
        return LiquidTags.lookup(name, "page", page.page().keys());
    }

    /** The file of a post by its name, with or without folders, as {@code post_url} takes it. */
    private static @Nullable String post(OldSite old, String name) {
        String end = "/" + name.strip().replaceFirst("^/", "");
        return old.files().stream()
                .filter(file -> file.contains("_posts/"))
                .filter(file -> ("/" + file.replaceFirst("\\.\\w+$", "")).endsWith(end)
                        || ("/" + file.replaceFirst("\\.\\w+$", "").replace("_posts/", "")).endsWith(end))
                .findFirst()
                .orElse(null);
    }

    static List<String> strings(List<Object> values) {
        return values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,2}") ? Integer.valueOf(text) : null;
    }

    static boolean isTemplateFolder(String folder) {
        return TEMPLATES.contains(folder);
    }

    /** Whether a file of the root is one for programs or for the repository. */
    static boolean isTool(String name) {
        return name.matches(TOOLS);
    }

    static boolean isNoPage(String stem) {
        return NO_PAGES.contains(stem.toLowerCase(Locale.ROOT));
    }
}
