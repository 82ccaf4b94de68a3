package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.text.UrlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes links out of the configuration that lead to pages which did not come along. */
final class KnownLinks {

    /** What every site with posts has. */
    private static final Set<String> MADE = Set.of("/", "/tags/", "/rss.xml", "/atom.xml", "/feed.json", "/search/");

    private final NewSite site;
    private final Map<String, String> pages;
    private final Set<String> known = new TreeSet<>(MADE);

    /** @param pages the path of each page by its file */
    KnownLinks(NewSite site, Site loaded, Map<String, String> pages) {
        this.site = site;
        this.pages = pages;
        known.addAll(pages.values());
        loaded.sections().stream().map(Section::path).forEach(path -> known.add(path.value()));
        site.files().keySet().stream()
                .filter(to -> to.startsWith("static/"))
                .forEach(to -> known.add(to.substring("static".length())));
    }

    void keep() {
        List<String> lists = new ArrayList<>(List.of("navigation", "footer.links"));
        OldSite.asMap(site.get("languages")).keySet().forEach(tag -> lists.add("languages." + tag + ".navigation"));
        for (String list : lists) {
            if (site.get(list) instanceof List<?> links) {
                List<Object> kept =
                        links.stream().map(this::resolved).filter(this::isKnown).toList();
                site.replace(list, kept.isEmpty() ? null : kept);
            }
        }
    }

    /** A link to a file as one to its page. */
    private Object resolved(Object link) {
        Map<String, Object> keys = new LinkedHashMap<>(OldSite.asMap(link));
        keys.computeIfPresent("url", (key, url) -> pages.getOrDefault("content" + url, String.valueOf(url)));
        return keys;
    }

    private boolean isKnown(Object link) {
        Map<String, Object> keys = OldSite.asMap(link);
        String url = String.valueOf(keys.get("url"));
        String path = UrlText.path(url);
        boolean known = !url.startsWith("/")
                || this.known.contains(path)
                || this.known.contains(path + "/")
                || this.known.contains(path + "index.html");
        if (!known) {
            site.report().left(keys.get("label") + " (" + url + ")", "menu links to pages that were not imported");
        }
        return known;
    }
}
