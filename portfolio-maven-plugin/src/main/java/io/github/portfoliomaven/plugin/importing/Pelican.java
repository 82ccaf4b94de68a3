package io.github.portfoliomaven.plugin.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sites of Pelican (docs.getpelican.com/en/latest/settings.html), whose configuration is a program. */
final class Pelican implements Generator {

    private static final Pattern LINK = Pattern.compile("[{|](filename|static|attach)[}|]([^)\\s\"'>#]*)");

    /** The section of articles that are in no folder, which Pelican calls a category. */
    private static final String ROOT_SECTION = "posts";

    @Override
    public String label() {
        return "pelican";
    }

    @Override
    public boolean owns(OldSite old) {
        return old.first("pelicanconf.py", "publishconf.py") != null;
    }

    @Override
    public void read(OldSite old, NewSite site) {
        Map<String, Object> values = new TreeMap<>();
        for (String file : List.of("pelicanconf.py", "publishconf.py")) {
            if (old.has(file)) {
                values.putAll(ProgramLiterals.ofPython(old.text(file)));
                site.report().left(file, "a program: only its literals were read");
            }
        }
        Settings settings = new Settings(values);
        site.set("title", settings.text("SITENAME"));
        site.url(settings.text("SITEURL"), null);
        site.language(settings.text("DEFAULT_LANG"));
        site.set("description", settings.text("SITESUBTITLE", "SITEDESCRIPTION"));
        Authors.write(settings.text("AUTHOR"), site);
        site.zone(settings.text("TIMEZONE"));
        pairs(settings.list("SOCIAL")).forEach((label, url) -> site.link("author.links", label, url));
        pairs(settings.list("MENUITEMS")).forEach((label, url) -> site.link("navigation", label, url));
        pairs(settings.list("LINKS")).forEach((label, url) -> site.link("footer.links", label, url));
        if (settings.isTrue("TYPOGRIFY")) {
            site.set("markdown.smartPunctuation", true);
        }
        String root = settings.text("PATH");
        String content = root == null ? "content" : root.replaceAll("^\\./|/$", "");
        copy(old, content, settings, site);
        List<String> ignored = new ArrayList<>(Jekyll.strings(settings.list("IGNORE_FILES")));
        ignored.addAll(Jekyll.strings(settings.list("ARTICLE_EXCLUDES")));
        ignored.addAll(Jekyll.strings(settings.list("PAGE_EXCLUDES")));
        site.leaveOut(OldFilter.globs(ignored, content, site.report()), "Pelican ignores it");
        site.pageDefaults(file -> true, settings.map("DEFAULT_METADATA"));
        String article = settings.text("ARTICLE_URL");
        String pattern = article == null ? "{slug}.html" : article;
        Integer size = Jekyll.number(settings.text("DEFAULT_PAGINATION"));
        site.files().keySet().stream()
                .filter(to -> to.startsWith("content/") && !to.startsWith("content/pages/") && to.endsWith(".md"))
                .map(SectionTypes::section)
                .filter(section -> !section.isEmpty())
                .distinct()
                .toList()
                .forEach(section -> {
                    site.section(section, "type", "posts");
                    site.section(section, "permalink", ours(pattern, section));
                    site.section(section, "pageSize", size);
                });
        String page = settings.text("PAGE_URL");
        String pagePattern = page == null ? "pages/{slug}.html" : page;
        site.addressedBy(dated -> address(dated, content, pattern, pagePattern));
        site.rewriteBy((one, notes) -> rewritten(one, content, notes));
        settings.skip(
                "THEME",
                "PLUGINS",
                "PLUGIN_PATHS",
                "MARKDOWN",
                "CACHE_CONTENT",
                "LOAD_CONTENT_CACHE",
                "LOCALE",
                "RELATIVE_URLS");
        settings.skip("ARTICLE_SAVE_AS", "PAGE_SAVE_AS", "DELETE_OUTPUT_DIRECTORY", "STATIC_PATHS");
        settings.unread().forEach(name -> site.report().left(name, "no equivalent setting"));
    }

    private static void copy(OldSite old, String content, Settings settings, NewSite site) {
        Map<String, Object> moved = settings.map("EXTRA_PATH_METADATA");
        List<String> statics = Jekyll.strings(settings.list("STATIC_PATHS"));
        List<String> folders = statics.isEmpty() ? List.of("images") : statics;
        for (String file : old.below(content)) {
            String inside = file.substring(content.length() + 1);
            String to = Settings.text(OldSite.asMap(moved.get(inside)), "path");
            if (to != null) {
                site.copy(file, "static/" + to);
            } else if (folders.stream().anyMatch(folder -> inside.equals(folder) || inside.startsWith(folder + "/"))) {
                site.copy(file, "static/" + inside);
            } else if (file.endsWith(".rst")) {
                site.report().left(file, "reStructuredText is not supported");
            } else if (inside.matches("(?i).*\\.(?:md|markdown|mkd)")) {
                site.copy(
                        file,
                        "content/" + (inside.contains("/") ? "" : ROOT_SECTION + "/")
                                + inside.replaceFirst("\\.mkd$", ".md"));
            } else if (inside.matches("(?i).*\\.(?:html|htm|ipynb|org|adoc)")) {
                site.report().left(file, "only Markdown is supported");
            } else {
                site.copy(file, "content/" + inside);
            }
        }
    }

    /** The first two of each: what Pelican's lists of links hold. */
    private static Map<String, String> pairs(List<Object> list) {
        Map<String, String> pairs = new java.util.LinkedHashMap<>();
        for (Object item : list) {
            if (item instanceof List<?> pair && pair.size() >= 2) {
                pairs.put(String.valueOf(pair.get(0)), String.valueOf(pair.get(1)));
            }
        }
        return pairs;
    }

    private static @Nullable String ours(String pattern, String section) {
        String words = pattern.replaceAll("\\{date:%Y\\}", ":year")
                .replaceAll("\\{date:%m\\}", ":month")
                .replaceAll("\\{date:%d\\}", ":day")
                .replace("{slug}", ":slug")
                .replace("{category}", section);
        return words.contains("{") || !words.contains(":slug") ? null : "/" + words.replaceFirst("^/", "");
    }

    /** A slug is made of the title, unless the header has one. */
    private static @Nullable String address(
            OldAddresses.DatedPage dated, String content, String articles, String pages) {
        OldPage page = dated.page();
        String title = page.text("title");
        boolean isPage = page.from().startsWith(content + "/pages/");
        if (title == null || page.text("save_as", "url", "slug") != null || (dated.date() == null && !isPage)) {
            return null;
        }
        String[] folders = page.folder().split("/");
        String ours = ours(isPage ? pages : articles, folders[folders.length - 1]);
        String address = ours == null
                ? null
                : PermalinkPattern.expand(
                        ours, dated.date(), (word, one) -> word.equals("slug") ? slug(title) : null, page);
        return address == null || address.endsWith("/") || address.endsWith(".html") ? address : null;
    }

    private static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^\\w\\s-]", "").strip().replaceAll("[-\\s]+", "-");
    }

    private static String rewritten(OldPage page, String content, Rewrites notes) {
        String text = page.page().body();
        StringBuilder out = new StringBuilder();
        int at = 0;
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            String path = matcher.group(2);
            String file = path.startsWith("/") ? content + path : HugoPages.normal(page.folder() + path);
            String link = notes.link(file);
            out.append(text, at, matcher.start());
            at = matcher.end();
            if (link == null) {
                notes.leftover("{" + matcher.group(1) + "} of a file that was not imported", matcher.start());
                out.append(matcher.group());
            } else {
                notes.changed(matcher.group(1));
                out.append(link);
            }
        }
        return out.append(text, at, text.length()).toString();
    }
}
