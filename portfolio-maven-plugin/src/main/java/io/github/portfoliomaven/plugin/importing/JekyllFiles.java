package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.load.PlainReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Says where each file of a site of Jekyll goes. */
final class JekyllFiles {

    private final OldSite old;
    private final NewSite site;
    private final Map<String, Map<String, Object>> collections;
    private final List<String> excluded;
    private final List<String> included;

    JekyllFiles(
            OldSite old,
            NewSite site,
            Map<String, Map<String, Object>> collections,
            List<String> excluded,
            List<String> included) {
        this.old = old;
        this.site = site;
        this.collections = collections;
        this.excluded = excluded;
        this.included = included;
    }

    /**
     * Copies all that Jekyll publishes.
     *
     * @param posts takes, by its name, the folder that each section of posts had, which its addresses start with
     */
    void copy(Map<String, String> posts) {
        for (String file : old.files()) {
            String[] parts = file.split("/");
            String first = parts[0];
            int at = List.of(parts).indexOf("_posts");
            int drafts = List.of(parts).indexOf("_drafts");
            if (isExcluded(file)) {
                continue;
            }
            if (at > 0) {
                String folder = String.join("/", List.of(parts).subList(0, at));
                String section = folder.replace('/', '-');
                posts.put(section, folder);
                site.section(section, "type", "posts");
                page(file, "content/" + section + "/" + rest(parts, at + 1));
            } else if (at == 0 || drafts == 0) {
                posts.put("posts", "");
                page(file, "content/" + first + "/" + rest(parts, 1));
            } else if (first.equals("_data")) {
                data(file, parts);
            } else if (first.startsWith("_") && parts.length > 1) {
                underscored(file, parts);
            } else if (!file.startsWith("_config")) {
                published(file, parts);
            }
        }
    }

    /** A folder with an underscore is published if it is a collection that has pages, or included by name. */
    private void underscored(String file, String[] parts) {
        String folder = parts[0];
        String name = folder.substring(1);
        Map<String, Object> collection = collections.get(name);
        if (collection != null && Boolean.TRUE.equals(collection.get("output"))) {
            page(file, "content/" + name + "/" + rest(parts, 1));
        } else if (included.contains(folder)) {
            page(file, "content/" + rest(parts, 1));
        } else {
            String why = Jekyll.isTemplateFolder(folder)
                    ? "templates and programs"
                    : collection == null ? "Jekyll does not publish them" : "a collection without pages";
            site.report().left(folder, why);
        }
    }

    private void data(String file, String[] parts) {
        if (parts.length == 2 && file.matches(".*\\.(?:ya?ml|json|toml)")) {
            site.copy(file, "data/" + parts[1]);
        } else {
            site.report().left(parts.length > 2 ? parts[0] + "/" + parts[1] : file, "data in folders is not supported");
        }
    }

    private void published(String file, String[] parts) {
        boolean root = parts.length == 1;
        String name = parts[parts.length - 1];
        String stem = name.replaceFirst("\\.\\w+$", "");
        if (root && (Jekyll.isTool(name) || (Jekyll.isNoPage(stem) && !hasFrontMatter(file)))) {
            site.report().left(file, "files of the repository");
        } else if (isPage(name)) {
            page(file, "content/" + file);
        } else if (hasFrontMatter(file)) {
            site.report().left(file, "templates");
        } else {
            site.copy(file, "static/" + file);
        }
    }

    private void page(String file, String place) {
        String to = site.languages().isEmpty() || !isPage(file) ? place : inLanguage(file, place);
        if (to.endsWith(".html") && !hasFrontMatter(file)) {
            site.copy(file, "static/" + file);
        } else if (isPage(file)) {
            site.copy(file, to.replaceFirst("\\.(?:mkdn?|mkdown|htm)$", ".md"));
        } else if (hasFrontMatter(file)) {
            site.report().left(file, "templates");
        } else {
            site.copy(file, to);
        }
    }

    /** The place of a page by its language, which a folder may have for a name, too. */
    private String inLanguage(String file, String to) {
        PlainReader.Page page = old.page(file);
        String lang = page == null ? null : Settings.text(page.keys(), "lang");
        for (String code : site.languages().codes()) {
            boolean own = lang == null ? to.contains("/" + code + "/") : code.equalsIgnoreCase(lang);
            if (own) {
                String plain = site.languages().withoutSuffix(to.replace("/" + code + "/", "/"));
                return site.languages().named(plain, code);
            }
        }
        return to;
    }

    private static boolean isPage(String name) {
        return name.matches("(?i).*\\.(?:md|markdown|mkd|mkdn|mkdown|html|htm)");
    }

    private boolean hasFrontMatter(String file) {
        byte[] bytes = old.bytes(file);
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.UTF_8);
        return start.startsWith("---\n") || start.startsWith("---\r") || start.startsWith("--- ");
    }

    /** Whether {@code exclude} names it: a path, a folder or a pattern with stars. */
    private boolean isExcluded(String file) {
        if (file.matches("(?:vendor/(?:bundle|cache|gems|ruby)|node_modules)/.*")) {
            return true;
        }
        for (String name : excluded) {
            String plain = name.replaceFirst("^/", "").replaceFirst("/$", "");
            if (!plain.isEmpty() && new NamePattern(plain).matches(file)) {
                return true;
            }
        }
        return false;
    }

    private static String rest(String[] parts, int from) {
        return String.join("/", List.of(parts).subList(from, parts.length));
    }
}
