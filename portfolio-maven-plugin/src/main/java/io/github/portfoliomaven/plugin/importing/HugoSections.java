package io.github.portfoliomaven.plugin.importing;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sections of a site of Hugo: what they hold, their addresses, and front matter that they pass on. */
final class HugoSections implements OldAddresses {

    private static final Map<String, String> WORDS = Map.of(
            "slug", ":slug",
            "title", ":title",
            "filename", ":filename",
            "slugorfilename", ":slug",
            "contentbasename", ":filename",
            "slugorcontentbasename", ":slug");

    private static final Pattern PATH_OF_TARGET = Pattern.compile("\\{?/([\\w-]+)/\\*\\*\\}?");

    private final Settings settings;
    private final NewSite site;
    private final String root;
    private final Map<String, String> permalinks = new TreeMap<>();

    /** @param root the folder of the content */
    HugoSections(Settings settings, NewSite site, String root) {
        this.settings = settings;
        this.site = site;
        this.root = root;
    }

    void write() {
        permalinks();
        types();
        cascade();
        Integer size = Jekyll.number(settings.text("pagination.pagerSize", "paginate"));
        if (size != null) {
            for (String section : Jekyll.strings(settings.list("params.mainSections"))) {
                site.section(section, "pageSize", size);
            }
        }
        site.addressedBy(this);
    }

    private void types() {
        for (String section : Jekyll.strings(settings.list("params.mainSections"))) {
            boolean holds =
                    site.files().keySet().stream().anyMatch(file -> file.startsWith("content/" + section + "/"));
            site.section(section, "type", holds ? "posts" : null);
        }
    }

    private void permalinks() {
        Map<String, Object> written = settings.map("permalinks");
        Map<String, Object> all = new LinkedHashMap<>(written);
        all.putAll(OldSite.asMap(Settings.get(written, "page")));
        all.forEach((section, pattern) -> {
            if (pattern instanceof String text) {
                permalinks.put(section, text);
                Map<String, String> words = new TreeMap<>(WORDS);
                words.put("section", section);
                String ours = PermalinkPattern.ours(text, words);
                if (ours != null && ours.matches(".*:(?:slug|title|filename).*")) {
                    site.section(section, "permalink", ours);
                } else {
                    site.report().left("permalinks." + section + " " + text, "it has unsupported placeholders");
                }
            }
        });
    }

    private void cascade() {
        for (Object item : settings.list("cascade")) {
            Map<String, Object> keys = new LinkedHashMap<>(OldSite.asMap(item));
            Map<String, Object> target = OldSite.asMap(keys.remove("target"));
            target = target.isEmpty() ? OldSite.asMap(keys.remove("_target")) : target;
            keys.putAll(OldSite.asMap(keys.remove("params")));
            String path = Settings.text(target, "path");
            Matcher matcher = PATH_OF_TARGET.matcher(path == null ? "" : path);
            boolean whole = matcher.matches() && target.size() == 1;
            if (!whole || site.get("sections." + matcher.group(1) + ".defaults") != null) {
                site.pageDefaults(pages(target), keys);
            }
            if (whole) {
                site.section(matcher.group(1), "defaults", keys);
            } else {
                site.report().left("cascade (" + String.join(", ", keys.keySet()) + ")", "only sections have defaults");
            }
        }
    }

    /** The pages that are meant; of what is not known of a page here, such as its environment, all are meant. */
    private Predicate<String> pages(Map<String, Object> target) {
        String kind = Settings.text(target, "kind");
        String path = Settings.text(target, "path");
        Predicate<String> inPath = path == null ? page -> true : OldFilter.globs(List.of(path), root, site.report());
        return file -> (kind == null || kind.equals(kind(file)))
                && inPath.test(file.replaceFirst("(?:/_?index)?\\.\\w+$", ""));
    }

    private String kind(String file) {
        boolean list = file.matches(".*/_index\\.\\w+");
        return !list ? "page" : file.equals(root + "/_index.md") ? "home" : "section";
    }

    /** Hugo keeps folders and dates of names in addresses (gohugo.io/content-management/urls). */
    @Override
    public @Nullable String of(DatedPage dated) {
        OldPage page = dated.page();
        String inside = page.folder().substring(root.length() + 1);
        String section = inside.contains("/") ? inside.substring(0, inside.indexOf('/')) : "";
        boolean list = page.stem().equals("_index");
        boolean bundle = page.stem().equals("index");
        if (list || page.text("slug") != null) {
            return list ? "/" + urlized(inside) : null;
        }
        String pattern = permalinks.get(section);
        if (pattern != null) {
            return expanded(pattern, dated.date(), page, inside);
        }
        return "/" + urlized(bundle ? inside : inside + page.stem() + "/");
    }

    private static @Nullable String expanded(
            String pattern, @Nullable OffsetDateTime date, OldPage page, String inside) {
        String bundle = inside.replaceFirst("/$", "").replaceFirst("^.*/", "");
        String name = page.stem().equals("index") ? bundle : page.stem();
        String title = page.text("title");
        String address = PermalinkPattern.expand(
                pattern,
                date,
                (word, one) -> switch (word) {
                    case "title", "slug" -> title == null ? null : urlized(title);
                    case "filename", "contentbasename", "slugorfilename", "slugorcontentbasename" -> urlized(name);
                    case "section" -> inside.substring(0, Math.max(0, inside.indexOf('/')));
                    default -> null;
                },
                page);
        return address == null || address.endsWith("/") || address.matches(".*\\.\\w+") ? address : address + "/";
    }

    /** Letters, digits and a few marks, in lower case; space becomes a hyphen where there is none. */
    static String urlized(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    boolean after = out.length() > 0 && out.charAt(out.length() - 1) == '-';
                    if (Character.isWhitespace(c)) {
                        out.append(out.length() == 0 || after ? "" : "-");
                    } else if (c != '-' || !after || !text.contains(" -")) {
                        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
                        boolean kept = Character.isLetterOrDigit(c) || mark || "./_-+~".indexOf(c) >= 0;
                        out.append(kept ? Character.toString(c) : "");
                    }
                });
        return out.toString().replaceFirst("-$", "");
    }
}
