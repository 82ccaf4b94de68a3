package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The site's navigation: as configured, else the sections, then About, Resume and the reports, where they exist. */
final class Navigation {

    private static final List<SitePath> PAGES = List.of(new SitePath("/about/"), new SitePath("/resume/"));

    private final List<Link> links;
    private final Routes routes;

    Navigation(Site site, Routes routes) {
        List<Link> configured = site.config().navigation();
        this.links = configured == null ? standard(site) : configured;
        this.routes = routes;
    }

    private static List<Link> standard(Site site) {
        List<Link> links = new ArrayList<>();
        for (Section section : site.sections()) {
            links.add(new Link(section.title(), section.path().value()));
        }
        for (SitePath path : PAGES) {
            for (Page page : site.pages()) {
                if (page.path().equals(path)) {
                    links.add(new Link(page.title(), path.value()));
                }
            }
        }
        if (site.config().reports() != null) {
            links.add(new Link(Reports.TITLE, Routes.REPORTS.value()));
        }
        return List.copyOf(links);
    }

    /** The links with those marked that lead to the page, or to the section that it is in. */
    List<LinkView> on(SitePath page, @Nullable String section) {
        return links.stream()
                .map(link -> {
                    boolean current = link.url().equals(page.value());
                    boolean active = current || (section != null && link.url().equals("/" + section + "/"));
                    return new LinkView(link.label(), routes.href(link.url()), current, active);
                })
                .toList();
    }
}
