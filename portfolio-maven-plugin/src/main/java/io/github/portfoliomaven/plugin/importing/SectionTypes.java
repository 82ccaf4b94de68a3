package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.model.SectionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decides what sections hold by their pages: a folder of dated pages is one of posts. */
final class SectionTypes {

    private static final List<String> DATES =
            List.of("date", "published", "pubDate", "pubDatetime", "publishDate", "publish_date");

    private final NewSite site;
    private final Collection<OldPage> pages;

    SectionTypes(NewSite site, Collection<OldPage> pages) {
        this.site = site;
        this.pages = pages;
    }

    /** Writes the type of each section whose name alone would tell another one. */
    void write() {
        Map<String, List<OldPage>> members = new TreeMap<>();
        for (OldPage page : pages) {
            String section = section(page.to());
            if (!section.isEmpty() && !isIndex(page, section)) {
                members.computeIfAbsent(section, name -> new ArrayList<>()).add(page);
            }
        }
        members.forEach((section, list) -> {
            SectionType byName = SectionType.byName(section);
            long dated = list.stream().filter(SectionTypes::isDated).count();
            if (byName == SectionType.PAGES && site.datedFoldersArePosts() && dated == list.size()) {
                site.section(section, "type", SectionType.POSTS.label());
            } else if (byName == SectionType.POSTS && dated * 2 < list.size()) {
                site.section(section, "type", SectionType.PAGES.label());
            }
        });
    }

    /** The section of a content file; empty for the root. */
    static String section(String to) {
        String path = to.substring(to.indexOf('/') + 1);
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        return folder.equals("_posts") || folder.equals("_drafts") ? "posts" : folder;
    }

    /** Whether it is the page of a section or of a folder that is not one of its members. */
    private static boolean isIndex(OldPage page, String section) {
        boolean own = page.to().matches("content/[^/]+/_?index\\.\\w+");
        return own || page.stem().equals("_index") || section.isEmpty();
    }

    static boolean isDated(OldPage page) {
        boolean byName = page.from().matches(".*/\\d{4}-\\d{1,2}-\\d{1,2}[-_ ].*");
        String path = page.text("path", "slug");
        boolean byPath = path != null && path.matches("/?\\d{4}/\\d\\d/\\d\\d/.+");
        return byName
                || byPath
                || DATES.stream().anyMatch(key -> Settings.get(page.page().keys(), key) != null);
    }
}
