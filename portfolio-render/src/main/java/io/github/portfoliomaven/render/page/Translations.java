package io.github.portfoliomaven.render.page;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a site in all its languages, by what they are in each: the same source file, home page, section, tag or
 * list. Every page of a group names all of them, so that no reference is one-sided.
 */
public final class Translations {

    /** Of a site in one language. */
    public static final Translations NONE = new Translations(List.of());

    /**
     * A page in one of the languages.
     *
     * @param site in that language
     * @param url absolute
     * @param translated whether it is the page itself, and not the nearest list
     */
    public record Version(Site site, String href, String url, boolean translated) {

        /** The language, a BCP 47 tag. */
        public String language() {
            return site.config().language();
        }
    }

    /** The pages of one language, by their keys. */
    private record Edition(Site site, Routes routes, Map<String, SitePath> pages) {}

    private final List<Edition> editions;

    private Translations(List<Edition> editions) {
        this.editions = editions;
    }

    /**
     * Of a site in several languages.
     *
     * @param sites the site in each language, the first at the root
     * @param routes of each, in the same order
     */
    public static Translations of(List<Site> sites, List<Routes> routes) {
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            Map<String, SitePath> pages = new HashMap<>();
            for (SitePage page : SitePages.of(sites.get(i)).all()) {
                if (page.kind() != PageKind.REDIRECT) {
                    pages.put(key(page), page.path());
                }
            }
            editions.add(new Edition(sites.get(i), routes.get(i), pages));
        }
        return new Translations(List.copyOf(editions));
    }

    /** The languages in which a page is; none if it is in one, or not for search engines. */
    public List<Version> of(SitePage page) {
        if (editions.isEmpty() || page.noindex()) {
            return List.of();
        }
        List<Version> versions = all(page).stream().filter(Version::translated).toList();
        return versions.size() > 1 ? versions : List.of();
    }

    /** Where a reader of a page finds each language: the page, else the list that it would be in, else the home page. */
    public List<Version> all(SitePage page) {
        return editions.stream().map(edition -> version(edition, page)).toList();
    }

    /** The addresses of a file that each language has. */
    public List<String> urls(SitePath file) {
        return editions.stream().map(edition -> edition.routes().url(file)).toList();
    }

    private static Version version(Edition edition, SitePage page) {
        SitePath path =
                page.kind() == PageKind.REDIRECT ? null : edition.pages().get(key(page));
        Section section = page.section();
        SitePath shown = path;
        if (shown == null && section != null) {
            shown = edition.pages().get(key(section));
        }
        if (shown == null) {
            shown = SitePath.ROOT;
        }
        return new Version(
                edition.site(), edition.routes().href(shown), edition.routes().url(shown), path != null);
    }

    private static String key(SitePage page) {
        Section section = page.section();
        Content content = page.shown();
        return switch (page.kind()) {
            case HOME -> "home";
            case SECTION -> section == null ? page.path().value() : key(section);
            case SECTION_PAGE, ARCHIVE ->
                section == null ? page.path().value() : key(section) + " " + page.kind() + " " + page.number();
            default -> content == null ? page.kind() + " " + page.path() : content.file();
        };
    }

    private static String key(Section section) {
        return "section " + section.name();
    }
}
