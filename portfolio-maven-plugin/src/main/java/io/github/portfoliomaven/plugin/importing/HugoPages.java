package io.github.portfoliomaven.plugin.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the page that {@code ref} means: beside the page that asks, from the root of the content, or by its name alone. */
final class HugoPages {

    private final OldSite old;
    private final NewSite site;
    private final String root;

    /** @param root the folder of the content */
    HugoPages(OldSite old, NewSite site, String root) {
        this.old = old;
        this.site = site;
        this.root = root;
    }

    @Nullable
    String link(String name, OldPage from) {
        String path = name.replaceFirst("/$", "").replaceFirst("(?:/_?index)?\\.md$", "");
        for (String start : path.startsWith("/") ? List.of(root) : List.of(from.folder() + ".", root)) {
            String file = file(normal(start + "/" + path));
            if (file != null) {
                return site.link(file);
            }
        }
        String end = "/" + path;
        List<String> byName = old.below(root).stream()
                .filter(file -> file.endsWith(end)
                        || file.endsWith(end + ".md")
                        || file.endsWith(end + "/index.md")
                        || file.endsWith(end + "/_index.md"))
                .toList();
        return byName.size() == 1 ? site.link(byName.get(0)) : null;
    }

    private @Nullable String file(String path) {
        return old.first(path, path + ".md", path + "/index.md", path + "/_index.md", path + ".html");
    }

    /** A path without dots in it. */
    static String normal(String path) {
        String normal = java.nio.file.Path.of(path).normalize().toString().replace('\\', '/');
        return normal;
    }
}
