package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.load.PlainReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sites of Zola (getzola.org/documentation/getting-started/configuration). */
final class Zola implements Generator {

    @Override
    public String label() {
        return "zola";
    }

    @Override
    public boolean owns(OldSite old) {
        return old.first("zola.toml", "config.toml") != null;
    }

    @Override
    public void read(OldSite old, NewSite site) {
        String file = old.first("zola.toml", "config.toml");
        Settings settings = new Settings(file == null ? Map.of() : old.data(file));
        site.set("title", settings.text("title"));
        site.url(settings.text("base_url"), null);
        site.language(settings.text("default_language"));
        site.set("description", settings.text("description"));
        String author = settings.text("author", "extra.author");
        Map<String, Object> keys = settings.map("extra.author");
        Authors.write(keys.isEmpty() ? author : keys, site);
        site.set("feeds.items", Jekyll.number(settings.text("feed_limit")));
        if (settings.isTrue("markdown.smart_punctuation")) {
            site.set("markdown.smartPunctuation", true);
        }
        copy(old, site);
        languages(settings, site);
        for (String folder : List.of("content", "static")) {
            List<String> ignored = Jekyll.strings(settings.list("ignored_" + folder));
            site.leaveOut(OldFilter.globs(ignored, folder, site.report()), "Zola ignores it");
        }
        sections(old, site);
        site.addressedBy(Zola::address);
        site.rewriteBy((page, notes) -> ZolaShortcodes.rewritten(page.page().body(), notes));
        settings.skip(
                "theme", "compile_sass", "build_search_index", "generate_feeds", "generate_feed", "feed_filenames");
        settings.skip("taxonomies", "search", "markdown", "link_checker", "slugify", "minify_html", "translations");
        settings.unread().forEach(name -> site.report().left(name, "no equivalent setting"));
        for (String rest : List.of("templates", "themes", "sass", "syntaxes")) {
            if (!old.below(rest).isEmpty()) {
                site.report().left(rest, "templates and their files");
            }
        }
    }

    /** The names of files and the addresses of their pages are as here. */
    private static void languages(Settings settings, NewSite site) {
        String language = settings.text("default_language");
        Map<String, String> folders = new LinkedHashMap<>();
        folders.put(language == null ? "en" : language, "content");
        Map<String, Map<String, Object>> own = new LinkedHashMap<>();
        settings.map("languages").forEach((code, written) -> {
            Map<String, Object> said = new LinkedHashMap<>();
            for (String key : List.of("title", "description")) {
                String text = Settings.text(OldSite.asMap(written), key);
                if (text != null) {
                    said.put(key, text);
                }
            }
            folders.putIfAbsent(code, "content");
            own.put(code, said);
        });
        site.speaks(OldLanguages.of(folders, site.report()), own);
    }

    private static void copy(OldSite old, NewSite site) {
        boolean posts = old.below("content/posts").isEmpty() && hasPostsInRoot(old);
        for (String file : old.below("content")) {
            String inside = file.substring("content/".length());
            site.copy(file, posts && isInRoot(old, inside) && isDated(old, file) ? "content/posts/" + inside : file);
        }
        if (posts) {
            site.report().changed("section posts", "the dated pages of the root, which have no section in Zola");
        }
        old.below("static").forEach(file -> site.copy(file, file));
    }

    /** Whether half of the pages of the root, or more, have a date. */
    private static boolean hasPostsInRoot(OldSite old) {
        List<String> root = old.below("content").stream()
                .filter(file -> file.endsWith(".md") && isInRoot(old, file.substring("content/".length())))
                .toList();
        long dated = root.stream().filter(file -> isDated(old, file)).count();
        return dated > 1 && dated * 2 >= root.size();
    }

    /** Whether a file is one of the root or of a page's folder there, not of a section. */
    private static boolean isInRoot(OldSite old, String inside) {
        int slash = inside.indexOf('/');
        return slash < 0
                ? !inside.equals("_index.md")
                : !old.has("content/" + inside.substring(0, slash) + "/_index.md");
    }

    /** Whether the page that a file belongs to has a date. */
    private static boolean isDated(OldSite old, String file) {
        String[] parts = file.split("/");
        String own = parts.length > 2 ? "content/" + parts[1] + "/index.md" : file;
        PlainReader.Page page = own.endsWith(".md") && old.has(own) ? old.page(own) : null;
        return page != null && SectionTypes.isDated(new OldPage(own, own, page));
    }

    /** A section that is sorted by date is one of posts; one by weight or not sorted at all is none. */
    private static void sections(OldSite old, NewSite site) {
        for (String file : old.below("content")) {
            if (file.matches("content/[^/]+/_index\\.md")) {
                PlainReader.Page page = old.page(file);
                String sorted = page == null ? null : Settings.text(page.keys(), "sort_by");
                String section = file.split("/")[1];
                if (sorted != null && sorted.matches("date|update_date|weight")) {
                    site.section(section, "type", sorted.equals("weight") ? "pages" : "posts");
                }
                String size = page == null ? null : Settings.text(page.keys(), "paginate_by");
                site.section(section, "pageSize", Jekyll.number(size));
            }
        }
    }

    /** Folders and the name without a date; a path or slug of front matter is read as it is. */
    private static @Nullable String address(OldAddresses.DatedPage dated) {
        OldPage page = dated.page();
        String folder = page.folder().substring("content/".length());
        String stem = page.stem();
        String whole = stem.equals("_index") || stem.equals("index")
                ? folder
                : folder + stem.replaceFirst("^\\d{4}-\\d\\d-\\d\\d[-_]", "") + "/";
        boolean plain = whole.matches("[a-z0-9/-]*") && !whole.contains("--");
        return plain ? "/" + whole : null;
    }
}
