package io.github.portfoliomaven.plugin.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sites of Hugo (gohugo.io/configuration). */
final class Hugo implements Generator {

    private static final String[] FILES = {
        "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json"
    };

    private static final String FOLDER = "config/_default/";

    @Override
    public String label() {
        return "hugo";
    }

    @Override
    public boolean owns(OldSite old) {
        return old.first(FILES) != null || old.hasFolder("config/_default");
    }

    @Override
    public void read(OldSite old, NewSite site) {
        Map<String, Object> values = values(old);
        Settings settings = new Settings(values);
        String language = settings.text("defaultContentLanguage");
        Settings ofLanguage = new Settings(
                OldSite.asMap(Settings.get(settings.map("languages"), language == null ? "en" : language)));
        settings(settings, ofLanguage, language, site);
        String folder = contentFolder(old, settings, ofLanguage, language == null ? "en" : language);
        HugoLanguages languages = new HugoLanguages(old, settings, site, language == null ? "en" : language, folder);
        languages.write();
        copy(old, folder, settings, site);
        languages.copy();
        site.leaveOut(
                OldFilter.expressions(Jekyll.strings(settings.list("ignoreFiles")), site.report()), "Hugo ignores it");
        new HugoSections(settings, site, folder).write();
        HugoMenu.of(List.of(ofLanguage, settings), site.report())
                .forEach(link -> site.link("navigation", Settings.text(link, "label"), Settings.text(link, "url")));
        site.rewriteBy((page, notes) -> new Shortcodes(
                        page.page().body(),
                        name -> param(name, settings, page),
                        name -> new HugoPages(old, site, folder).link(name, page),
                        notes)
                .rewritten());
        settings.skip(
                "theme", "module", "build", "caches", "outputs", "outputFormats", "mediaTypes", "security", "server");
        settings.skip(
                "markup", "minify", "disableKinds", "enableRobotsTXT", "enableGitInfo", "buildFuture", "ignoreLogs");
        settings.skip(
                "pygmentsUseClasses", "pygmentsUseClassic", "defaultContentLanguageInSubdir", "frontmatter", "sitemap");
        settings.unread().forEach(name -> site.report().left(name, "no equivalent setting"));
        for (String rest : List.of("layouts", "themes", "archetypes", "assets", "i18n")) {
            if (!old.below(rest).isEmpty()) {
                site.report().left(rest, "templates and their files");
            }
        }
    }

    private static void settings(Settings settings, Settings ofLanguage, @Nullable String language, NewSite site) {
        String title = ofLanguage.text("title");
        site.set("title", title == null ? settings.text("title") : title);
        site.url(settings.text("baseURL"), null);
        String code = ofLanguage.text("locale", "languageCode");
        String own = settings.text("locale", "languageCode");
        site.language(code == null ? own == null ? language : own : code);
        String described = ofLanguage.text("params.description", "description");
        String description = described == null ? settings.text("params.description", "description") : described;
        site.set("description", description == null ? null : Settings.withoutTags(description));
        site.zone(settings.text("timeZone"));
        Map<String, Object> author = settings.map("params.author");
        Authors.write(author.isEmpty() ? settings.text("params.author", "author", "author.name") : author, site);
        Map<String, Object> older = settings.map("author");
        Authors.write(older, site);
        String copyright = settings.text("copyright");
        site.set("footer.copyright", copyright == null || copyright.contains("{") ? null : copyright);
        site.set("feeds.items", Jekyll.number(settings.text("services.rss.limit", "rssLimit")));
        if (!settings.isTrue("markup.goldmark.extensions.typographer.disable")
                && !Boolean.FALSE.equals(
                        settings.map("markup.goldmark.extensions").get("typographer"))) {
            site.set("markdown.smartPunctuation", true);
            site.report().changed("markdown.smartPunctuation", "on, as in Hugo");
        }
    }

    /** The settings of the one file, and of the files of {@code config/_default} by their names. */
    private static Map<String, Object> values(OldSite old) {
        Map<String, Object> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String file = old.first(FILES);
        if (file != null) {
            all.putAll(old.data(file));
        }
        for (String part : old.below("config/_default")) {
            String[] names =
                    part.substring(FOLDER.length()).replaceFirst("\\.\\w+$", "").split("\\.");
            if (!part.matches(".*\\.(?:toml|ya?ml|json)") || names[0].contains("/")) {
                continue;
            }
            if (names[0].equals("hugo") || names[0].equals("config")) {
                all.putAll(old.data(part));
            } else if (names.length == 1) {
                all.put(names[0], merged(all.get(names[0]), old.data(part)));
            } else if (names[0].equals("languages")) {
                all.put("languages", merged(all.get("languages"), Map.of(names[1], old.data(part))));
            } else {
                Map<String, Object> language =
                        OldSite.asMap(Settings.get(OldSite.asMap(all.get("languages")), names[1]));
                Map<String, Object> more = merged(language, Map.of(names[0], old.data(part)));
                all.put("languages", merged(all.get("languages"), Map.of(names[1], more)));
            }
        }
        return all;
    }

    private static Map<String, Object> merged(@Nullable Object first, Map<String, Object> second) {
        Map<String, Object> both = new LinkedHashMap<>(OldSite.asMap(first));
        both.putAll(second);
        return both;
    }

    private static String contentFolder(OldSite old, Settings settings, Settings ofLanguage, String language) {
        String written = ofLanguage.text("contentDir");
        String folder = written == null ? settings.text("contentDir") : written;
        return folder != null
                ? folder.replaceFirst("/$", "")
                : old.hasFolder("content/" + language)
                                && old.below("content/" + language).stream().anyMatch(f -> f.endsWith("_index.md"))
                        ? "content/" + language
                        : "content";
    }

    private static void copy(OldSite old, String folder, Settings settings, NewSite site) {
        OldLanguages languages = site.languages();
        for (String file : old.below(folder)) {
            String to = "content/" + file.substring(folder.length() + 1);
            if (languages.isEmpty() || languages.inFirst(file).equals(languages.withoutSuffix(file))) {
                site.copy(file, to);
            }
        }
        List<String> folders = new ArrayList<>(Jekyll.strings(settings.list("staticDir")));
        for (String statics : folders.isEmpty() ? List.of("static") : folders) {
            old.below(statics).forEach(file -> site.copy(file, "static/" + file.substring(statics.length() + 1)));
        }
        for (String file : old.below("data")) {
            String name = file.substring("data/".length());
            if (!name.contains("/") && name.matches(".*\\.(?:ya?ml|json|toml)")) {
                site.copy(file, "data/" + name);
            } else {
                site.report().left(file, "this type of data is not supported");
            }
        }
    }

    private static @Nullable String param(String name, Settings settings, OldPage page) {
        String own = page.text(name);
        return own == null ? settings.text("params." + name) : own;
    }
}
