package io.github.portfoliomaven.plugin.importing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The languages of a site of Hugo, by file name and by folder (gohugo.io/content-management/multilingual). */
final class HugoLanguages {

    private final OldSite old;
    private final Settings settings;
    private final NewSite site;
    private final String first;
    private final String folder;

    /**
     * @param first the code of the default language
     * @param folder of its content
     */
    HugoLanguages(OldSite old, Settings settings, NewSite site, String first, String folder) {
        this.old = old;
        this.settings = settings;
        this.site = site;
        this.first = first;
        this.folder = folder;
    }

    void write() {
        Map<String, Object> written = settings.map("languages");
        Map<String, String> folders = new LinkedHashMap<>();
        Map<String, Map<String, Object>> own = new LinkedHashMap<>();
        folders.put(first, folder);
        List<String> disabled = Jekyll.strings(settings.list("disableLanguages"));
        written.forEach((code, values) -> {
            Settings language = new Settings(OldSite.asMap(values));
            if (code.equalsIgnoreCase(first) || language.isTrue("disabled") || disabled.contains(code)) {
                return;
            }
            folders.put(code, folder(code, language));
            own.put(code, own(code, language));
        });
        OldLanguages languages = OldLanguages.of(folders, site.report());
        site.speaks(languages, own);
        if (!languages.isEmpty() && settings.isTrue("defaultContentLanguageInSubdir")) {
            site.report()
                    .changed(
                            "pages of " + first + " were below /" + first + "/ and are at the root",
                            "let your host redirect /" + first + "/* to /:splat");
        }
    }

    private String folder(String code, Settings language) {
        String written = language.text("contentDir");
        if (written != null) {
            return written.replaceFirst("/$", "");
        }
        boolean beside = !folder.equals("content") && old.hasFolder("content/" + code);
        return beside ? "content/" + code : folder;
    }

    private Map<String, Object> own(String code, Settings language) {
        Map<String, Object> said = new LinkedHashMap<>();
        String title = language.text("title");
        String description = language.text("params.description", "description");
        if (title != null) {
            said.put("title", title);
        }
        if (description != null) {
            said.put("description", Settings.withoutTags(description));
        }
        List<Map<String, Object>> menu = HugoMenu.of(List.of(language), site.report()).stream()
                .map(link -> HugoMenu.link(
                        String.valueOf(link.get("label")), withoutLanguage(code, String.valueOf(link.get("url")))))
                .toList();
        if (!menu.isEmpty()) {
            said.put("navigation", menu);
        }
        return said;
    }

    private static String withoutLanguage(String code, String url) {
        return url.startsWith("/" + code + "/") ? url.substring(code.length() + 1) : url;
    }

    /** Copies the files of languages that have folders of their own. */
    void copy() {
        OldLanguages languages = site.languages();
        for (String code : languages.codes()) {
            String own = languages.folder(code);
            if (!own.equals(folder)) {
                old.below(own).forEach(file -> copy(file, "content/" + file.substring(own.length() + 1), code));
            }
        }
    }

    /** A file beside a page is shared by all languages, unless it is another in each. */
    private void copy(String file, String to, String code) {
        String there = site.files().get(to);
        boolean page = to.matches("(?i).*\\.(?:md|markdown|html?)");
        if (page || (there != null && !Arrays.equals(old.bytes(there), old.bytes(file)))) {
            site.copy(file, site.languages().named(to, code));
        } else if (there == null) {
            site.copy(file, to);
        }
    }
}
