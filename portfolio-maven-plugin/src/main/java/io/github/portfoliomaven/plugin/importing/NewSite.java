package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.language.Language;
import io.github.portfoliomaven.core.load.ConfigKeys;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A site directory of ours in the making: its configuration, and where each file of the old site goes. */
final class NewSite {

    private static final List<String> ORDER = List.of(
            "title",
            "url",
            "language",
            "languages",
            "description",
            "author",
            "navigation",
            "footer",
            "sections",
            "dates",
            "feeds",
            "markdown",
            "checks");

    private final Map<String, Object> config = new LinkedHashMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Report report;
    private final List<HoldingDefaults> holding = new ArrayList<>();
    private BodyRewriter rewriter = (page, notes) -> page.page().body();
    private boolean datedFoldersArePosts = true;
    private OldAddresses addresses = page -> null;
    private OldLanguages languages = OldLanguages.NONE;

    NewSite(Report report) {
        this.report = report;
    }

    Report report() {
        return report;
    }

    /** Where each file goes, relative to the site directory, and the old file. */
    Map<String, String> files() {
        return files;
    }

    /** Says how bodies are rewritten. */
    void rewriteBy(BodyRewriter value) {
        rewriter = value;
    }

    BodyRewriter rewriter() {
        return rewriter;
    }

    /** Says what addresses pages had. */
    void addressedBy(OldAddresses value) {
        addresses = value;
    }

    OldAddresses addresses() {
        return addresses;
    }

    /** Says that the generator knows posts by their folder alone, so that dates say nothing. */
    void knowsPostsByFolder() {
        datedFoldersArePosts = false;
    }

    boolean datedFoldersArePosts() {
        return datedFoldersArePosts;
    }

    /** Says in which languages the site is, and what it says of itself in each. */
    void speaks(OldLanguages value, Map<String, Map<String, Object>> own) {
        languages = value;
        if (!value.isEmpty()) {
            config.remove("language");
            Map<String, Object> all = child(config, "languages");
            value.codes()
                    .forEach(code -> all.put(
                            String.valueOf(Language.canonical(code)),
                            new LinkedHashMap<>(own.getOrDefault(code, Map.of()))));
        }
    }

    OldLanguages languages() {
        return languages;
    }

    void copy(String from, String to) {
        files.put(to, from);
        places.put(from, to);
    }

    /** A copy that is no longer wanted, since the file turned out to be a template. */
    void drop(String to) {
        String from = files.remove(to);
        if (from != null) {
            places.remove(from);
        }
    }

    /** What a link to an old file is here; {@code null} if it is not part of the site. */
    @Nullable
    String link(String from) {
        String to = places.get(from);
        return to == null ? null : languages.withoutSuffix(to).replaceFirst("^(?:content|static)/", "/");
    }

    /** A value under a dotted name, unless there is one, or nothing to say. */
    void set(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Map<String, Object> at = config;
        String[] parts = name.split("\\.");
        for (int i = 0; i < parts.length - 1; i++) {
            at = child(at, parts[i]);
        }
        at.putIfAbsent(parts[parts.length - 1], value);
    }

    @Nullable
    Object get(String name) {
        Object at = config;
        for (String part : name.split("\\.")) {
            at = OldSite.asMap(at).get(part);
        }
        return at;
    }

    /** Leaves out what the old generator ignores, by the paths of files in the old site. */
    void leaveOut(Predicate<String> ignored, String why) {
        new TreeMap<>(files).forEach((to, from) -> {
            if (ignored.test(from)) {
                drop(to);
                report.left(from, why);
            }
        });
    }

    /** Front matter that pages of the old site take over where they say nothing else. */
    void pageDefaults(Predicate<String> pages, Map<String, Object> keys) {
        holding.add(HoldingDefaults.of(pages, keys));
    }

    List<HoldingDefaults> holding() {
        return holding;
    }

    /** Settings of a section; only keys that are known here. */
    void section(String name, String key, @Nullable Object value) {
        if (value == null) {
            return;
        }
        boolean known = ConfigKeys.all().stream().anyMatch(row -> row.name().equals("sections.NAME." + key));
        if (known) {
            Map<String, Object> sections = child(config, "sections");
            child(sections, name).putIfAbsent(key, value);
        } else {
            report.left(key + " of " + name, "sections have no such setting");
        }
    }

    /** The address with the path below it, with a slash at its end. */
    void url(@Nullable String url, @Nullable String base) {
        if (url == null || !url.matches("https?://.+")) {
            if (url != null) {
                report.left("url " + url, "not an absolute URL");
            }
            return;
        }
        String path = base == null ? "" : "/" + base.strip().replaceAll("^/+|(?<!/)/+$", "");
        String whole = url.replaceAll("(?<!/)/+$", "") + (path.equals("/") ? "" : path);
        set("url", whole + "/");
    }

    void language(@Nullable String code) {
        if (code == null) {
            return;
        }
        String tag = Locale.forLanguageTag(code.replace('_', '-').replaceFirst("\\..*$", ""))
                .toLanguageTag();
        if (tag.equals("und")) {
            report.left("language " + code, "not a language tag such as en or pt-BR");
        } else {
            set("language", tag);
        }
    }

    void zone(@Nullable String zone) {
        if (zone == null) {
            return;
        }
        try {
            ZoneId.of(zone);
            set("dates.zone", zone);
        } catch (DateTimeException e) {
            report.left("time zone " + zone, "not a time zone such as Europe/Berlin");
        }
    }

    /** Adds a link to a list of them. */
    void link(String list, @Nullable String label, @Nullable String url) {
        if (label == null || url == null || label.isBlank() || url.isBlank()) {
            return;
        }
        List<Object> links = get(list) instanceof List<?> there ? new ArrayList<>(there) : new ArrayList<>();
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("label", label);
        link.put("url", url);
        if (!links.contains(link)) {
            links.add(link);
        }
        replace(list, links);
    }

    /** The configuration in the order of its documentation. */
    Map<String, Object> config() {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (String key : ORDER) {
            Object value = config.get(key);
            if (value != null && !value.equals(Map.of())) {
                ordered.put(key, value);
            }
        }
        return ordered;
    }

    /** Puts a value in the place of another; {@code null} takes it out. */
    void replace(String name, @Nullable Object value) {
        int dot = name.lastIndexOf('.');
        Map<String, Object> at = config;
        for (String part : dot < 0 ? new String[0] : name.substring(0, dot).split("\\.")) {
            at = child(at, part);
        }
        String key = name.substring(dot + 1);
        if (value == null) {
            at.remove(key);
        } else {
            at.put(key, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
    }
}
