package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;

/** The home page: of {@code content/index.md} where there is one, with the first members of each section. */
final class HomePage implements PageComposer {

    /** How many members of a section the home page shows. */
    private static final int MEMBERS = 5;

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        SiteConfig config = views.model().config();
        SiteConfig.Author author = config.author();
        Page home = views.model().home();
        if (home == null) {
            view.headline = author.headline() == null ? author.name() : author.headline();
        } else {
            view.lead = home.header().lead();
        }
        view.toc = List.of();
        view.breadcrumbs = List.of();
        view.documentTitle = author.role() == null ? config.title() : config.title() + " · " + author.role();
        if (view.description.isEmpty() && config.description() != null) {
            view.description = config.description();
        }
        view.groups = views.model().sections().stream()
                .filter(section -> !section.members().isEmpty())
                .map(section -> group(views, section))
                .toList();
    }

    private static PageView.GroupView group(Views views, Section section) {
        Page index = section.index();
        return new PageView.GroupView(
                section.name(),
                section.title(),
                index == null ? null : index.header().headline(),
                index == null ? null : index.header().lead(),
                section.type() == SectionType.POSTS,
                section.type() == SectionType.PROJECTS,
                section.type() == SectionType.PAGES,
                views.link(section),
                views.cards(section.members().stream().limit(MEMBERS).toList()));
    }
}
