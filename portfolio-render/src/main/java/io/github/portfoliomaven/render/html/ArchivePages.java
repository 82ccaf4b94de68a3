package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;

/**
 * For each section whose list is split into pages, one page with all of its posts by year. A page of the author's at the
 * same path takes its place.
 */
final class ArchivePages implements HtmlPages.Family {

    private static final String KIND = "archive";

    @Override
    public void plan(Views views, PageWriter writer) {
        for (Section section : views.model().sections()) {
            SitePath path = Routes.archive(section.path());
            if (section.hasArchive() && !views.model().hasOwn(path)) {
                Origin origin = SectionPages.origin(views, section, "the archive of the section");
                writer.page(path, origin, KIND, () -> view(views, section, path));
            }
        }
    }

    private static PageView view(Views views, Section section, SitePath path) {
        PageViewBuilder page = views.page(KIND, path, section.title() + ", all posts");
        page.headline = "All posts";
        page.section = views.link(section);
        page.sectionName = section.name();
        page.breadcrumbs = List.of(
                views.home(),
                views.link(section),
                new LinkView(page.headline, views.routes().href(path), true, true));
        page.years = SectionPages.years(views.cards(section.members()));
        int count = section.members().size();
        String last = page.years.get(0).year();
        String first = page.years.get(page.years.size() - 1).year();
        page.description = "All " + count + " posts of " + section.title() + " by "
                + views.model().config().author().name() + ", from "
                + (first.equals(last) ? last : first + " to " + last) + ".";
        return page.build();
    }
}
