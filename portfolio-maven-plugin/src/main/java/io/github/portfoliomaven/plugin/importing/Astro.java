package io.github.portfoliomaven.plugin.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sites of Astro (docs.astro.build/reference/configuration-reference), whose configuration is a program. */
final class Astro implements Generator {

    private static final String[] FILES = {"astro.config.mjs", "astro.config.ts", "astro.config.js", "astro.config.mts"
    };

    /** Where themes say what the site is: the blog starter's constants, and the settings of AstroPaper and others. */
    private static final List<String> WORDS = List.of(
            "src/consts.ts",
            "src/consts.js",
            "src/config.ts",
            "src/site.config.ts",
            "src/config/site.ts",
            "src/data/site.ts");

    private static final Pattern BASE = Pattern.compile("\\bbase\\s*:\\s*[\"'](?:\\./)?([\\w./-]+)[\"']");

    @Override
    public String label() {
        return "astro";
    }

    @Override
    public boolean owns(OldSite old) {
        return old.first(FILES) != null;
    }

    @Override
    public void read(OldSite old, NewSite site) {
        String file = String.valueOf(old.first(FILES));
        Settings config = new Settings(ProgramLiterals.ofJavaScript(old.text(file)));
        Map<String, Object> values = new LinkedHashMap<>();
        for (String words : WORDS) {
            if (old.has(words)) {
                Map<String, Object> literals = ProgramLiterals.ofJavaScript(old.text(words));
                values.putAll(literals);
                for (String name : List.of("SITE", "siteConfig", "SITE_CONFIG", "site")) {
                    values.putAll(OldSite.asMap(literals.get(name)));
                }
                site.report().left(words, "a program: computed values were not read");
            }
        }
        Settings settings = new Settings(values);
        site.set("title", settings.text("SITE_TITLE", "title", "name"));
        String url = config.text("site");
        site.url(url == null ? settings.text("website", "url", "site") : url, config.text("base"));
        String language = config.text("i18n.defaultLocale");
        site.language(language == null ? settings.text("lang", "language", "locale", "locale.lang") : language);
        site.set("description", settings.text("SITE_DESCRIPTION", "desc", "description"));
        Map<String, Object> author = settings.map("author");
        Authors.write(author.isEmpty() ? settings.text("author", "AUTHOR") : author, site);
        site.zone(settings.text("timezone"));
        copy(old, site);
        Integer size = Jekyll.number(settings.text("postPerPage"));
        if (size != null && site.files().keySet().stream().anyMatch(to -> to.startsWith("content/blog/"))) {
            site.section("blog", "pageSize", size);
        }
        site.report().left(file, "a program: only site, base and i18n.defaultLocale were read");
    }

    /** The collections, by the folders that their configuration names; Markdown of {@code src/pages}; {@code public}. */
    private static void copy(OldSite old, NewSite site) {
        List<String> bases = new ArrayList<>();
        String collections = old.first(
                "src/content.config.ts",
                "src/content.config.js",
                "src/content.config.mjs",
                "src/content/config.ts",
                "src/content/config.js");
        if (collections != null) {
            Matcher base = BASE.matcher(old.text(collections));
            while (base.find()) {
                bases.add(base.group(1));
            }
        }
        if (bases.isEmpty()) {
            old.below("src/content").stream()
                    .map(file -> file.split("/"))
                    .filter(parts -> parts.length > 3)
                    .map(parts -> "src/content/" + parts[2])
                    .distinct()
                    .forEach(bases::add);
            if (!old.below("src/data/blog").isEmpty()) {
                bases.add("src/data/blog");
            }
        }
        for (String base : bases) {
            String name = base.substring(base.lastIndexOf('/') + 1);
            for (String file : old.below(base)) {
                content(site, file, "content/" + name + "/" + file.substring(base.length() + 1));
            }
        }
        for (String file : old.below("src/pages")) {
            content(site, file, "content/" + file.substring("src/pages/".length()));
        }
        old.below("public").forEach(file -> site.copy(file, "static/" + file.substring("public/".length())));
    }

    private static void content(NewSite site, String file, String to) {
        if (file.endsWith(".mdx")) {
            site.report().left(file, "MDX contains code");
        } else if (file.matches(".*\\.(?:astro|ts|js|jsx|tsx|vue|svelte|json|ya?ml|html)")) {
            site.report().left(file, "templates and data");
        } else if (!file.replaceFirst("^.*/", "").startsWith("_")) {
            site.copy(file, to);
        }
    }
}
