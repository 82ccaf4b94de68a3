package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.load.PlainReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sites of Eleventy (11ty.dev/docs/config), whose configuration is a program. */
final class Eleventy implements Generator {

    private static final String[] FILES = {
        "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs", "eleventy.config.ts", ".eleventy.js"
    };

    private static final Pattern FOLDER = Pattern.compile("\\b(input|data|includes)\\s*:\\s*[\"']([^\"']*)[\"']");

    private static final Pattern SOURCE =
            Pattern.compile("(\\]\\(|href=[\"'])((?:[\\w.-]++/)*+[\\w.-]+\\.(?:md|markdown))");

    private static final Pattern FOLDER_PAGE = Pattern.compile("((?:.*/)?([^/]+)/)\\2(\\.\\w+)");

    private static final Pattern COPIED = Pattern.compile(
            "addPassthroughCopy\\(\\s*(?:\\{\\s*)?[\"']([^\"'*]+)[\"'](?:\\s*:\\s*[\"']([^\"']*)[\"'])?");

    @Override
    public String label() {
        return "eleventy";
    }

    @Override
    public boolean owns(OldSite old) {
        return old.first(FILES) != null;
    }

    @Override
    public void read(OldSite old, NewSite site) {
        String file = old.first(FILES);
        String program = file == null ? "" : old.text(file);
        String input = folder(program, "input", "");
        String data = normal(input, folder(program, "data", "_data"));
        Map<String, Object> metadata = metadata(old, data, site);
        Settings settings = new Settings(metadata);
        site.set("title", settings.text("title", "name"));
        site.url(settings.text("url"), pathPrefix(program));
        site.language(settings.text("language", "lang"));
        site.set("description", settings.text("description"));
        Map<String, Object> author = settings.map("author");
        Authors.write(author.isEmpty() ? settings.text("author") : author, site);
        copy(old, program, input, site);
        EleventyHeld.read(old, program, site);
        site.addressedBy(dated -> address(dated.page(), input));
        navigation(site, old);
        site.rewriteBy((page, notes) -> new LiquidTags(
                        links(page, old, input, notes), name -> value(name, metadata, page), name -> null, notes)
                .rewritten());
        settings.unread().forEach(name -> site.report().left(name, "no equivalent setting"));
        site.report().left(String.valueOf(file), "a program: only its folders and the files that it copies were read");
    }

    /** Files keep their folders and names, without dates (11ty.dev/docs/permalinks). */
    private static @Nullable String address(OldPage page, String input) {
        String inside = page.folder().substring(input.isEmpty() ? 0 : input.length() + 1);
        String stem = page.stem().replaceFirst("^\\d{4}-\\d\\d-\\d\\d-", "");
        boolean ofFolder = stem.equals("index") || (inside.endsWith("/" + stem + "/") || inside.equals(stem + "/"));
        return "/" + inside + (ofFolder ? "" : stem + "/");
    }

    /** The data file that says what the site is: {@code metadata}, {@code site} or {@code meta}. */
    private static Map<String, Object> metadata(OldSite old, String data, NewSite site) {
        for (String name : List.of("metadata", "site", "meta")) {
            String start = data.isEmpty() ? name : data + "/" + name;
            String file = old.first(
                    start + ".json", start + ".yml", start + ".yaml", start + ".js", start + ".mjs", start + ".cjs");
            if (file != null) {
                boolean program = file.endsWith("js");
                if (program) {
                    site.report().left(file, "a program: computed values were not read");
                }
                return program ? ProgramLiterals.ofJavaScript(old.text(file)) : old.data(file);
            }
        }
        return Map.of();
    }

    private static void copy(OldSite old, String program, String input, NewSite site) {
        Matcher copied = COPIED.matcher(program);
        List<String> folders = new ArrayList<>();
        while (copied.find()) {
            String from = copied.group(1).replaceFirst("^\\./", "").replaceFirst("/$", "");
            String inside =
                    input.isEmpty() || !from.startsWith(input + "/") ? from : from.substring(input.length() + 1);
            String to = copied.group(2) == null ? inside : copied.group(2).replaceFirst("^\\.?/", "");
            folders.add(from);
            if (old.has(from)) {
                site.copy(
                        from, "static/" + (to.isEmpty() || to.endsWith("/") ? to + from.replaceFirst("^.*/", "") : to));
            }
            String under = to.isEmpty() ? "static/" : "static/" + to.replaceFirst("/$", "") + "/";
            old.below(from).forEach(file -> site.copy(file, under + file.substring(from.length() + 1)));
        }
        for (String file : input.isEmpty() ? old.files() : old.below(input)) {
            String inside = input.isEmpty() ? file : file.substring(input.length() + 1);
            boolean repository =
                    input.isEmpty() && !inside.contains("/") && Jekyll.isNoPage(inside.replaceFirst("\\.\\w+$", ""));
            boolean copiedAlready =
                    folders.stream().anyMatch(folder -> file.equals(folder) || file.startsWith(folder + "/"));
            if (copiedAlready || inside.startsWith("_")) {
                continue;
            }
            if (inside.matches(".*\\.(?:md|markdown)") && !repository) {
                site.copy(file, "content/" + ofFolder(inside, old, file));
            } else if (inside.matches(
                    ".*\\.(?:njk|liquid|hbs|ejs|pug|html|webc|11ty\\.\\w+|11tydata\\.\\w+|haml|mustache)")) {
                site.report().left(file, "templates and data of folders");
            } else if (!input.isEmpty() && inside.matches(".*\\.(?:png|jpe?g|gif|svg|webp|avif|pdf|mp4|zip)")) {
                site.copy(file, "content/" + inside);
            }
        }
    }

    /** A file with the name of its folder is the page of that, unless the folder has another. */
    private static String ofFolder(String inside, OldSite old, String file) {
        Matcher named = FOLDER_PAGE.matcher(inside);
        boolean own = named.matches() && !old.has(file.substring(0, file.lastIndexOf('/')) + "/index.md");
        return own ? named.group(1) + "index" + named.group(3) : inside;
    }

    /** The pages that say that they belong to the menu, in their order. */
    private static void navigation(NewSite site, OldSite old) {
        List<Map<String, Object>> items = new ArrayList<>();
        site.files().forEach((to, from) -> {
            PlainReader.Page page = to.endsWith(".md") ? old.page(from) : null;
            Map<String, Object> item =
                    page == null ? Map.of() : OldSite.asMap(page.keys().get("eleventyNavigation"));
            if (Settings.text(item, "key") != null && Settings.text(item, "parent") == null) {
                String link = String.valueOf(site.link(from));
                items.add(Map.of(
                        "label",
                        String.valueOf(item.getOrDefault("title", item.get("key"))),
                        "url",
                        link,
                        "order",
                        String.valueOf(item.get("order"))));
            }
        });
        items.sort(Comparator.comparingInt(item -> {
            String order = String.valueOf(item.get("order"));
            return order.matches("-?\\d{1,9}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
        }));
        items.forEach(item -> site.link("navigation", Settings.text(item, "label"), Settings.text(item, "url")));
    }

    /** A link to a source counts from the file that links, or from the folder of the input. */
    private static String links(OldPage page, OldSite old, String input, Rewrites notes) {
        return SOURCE.matcher(page.page().body()).replaceAll(match -> {
            String path = match.group(2);
            String file = normal(input, path);
            boolean fromInput = !old.has(HugoPages.normal(page.folder() + path)) && old.has(file);
            String link = fromInput ? notes.link(file) : null;
            if (link != null) {
                notes.changed("links from the input folder");
            }
            return Matcher.quoteReplacement(link == null ? match.group() : match.group(1) + link);
        });
    }

    private static @Nullable String value(String name, Map<String, Object> metadata, OldPage page) {
        for (String prefix : List.of("metadata", "site", "meta")) {
            String value = LiquidTags.lookup(name, prefix, metadata);
            if (value != null) {
                return value;
            }
        }
        return page.page().keys().get(name) instanceof String text ? text : null;
    }

    private static String folder(String program, String name, String otherwise) {
        Matcher matcher = FOLDER.matcher(program);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                String folder = matcher.group(2).replaceFirst("^\\./?", "").replaceFirst("/$", "");
                return matcher.group(2).startsWith("..") ? matcher.group(2) : folder;
            }
        }
        return otherwise;
    }

    private static @Nullable String pathPrefix(String program) {
        Matcher matcher = Pattern.compile("(?m)^\\s*pathPrefix\\s*:\\s*[\"']([^\"']*)[\"']")
                .matcher(program);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String normal(String folder, String path) {
        return HugoPages.normal(folder.isEmpty() ? path : folder + "/" + path);
    }
}
