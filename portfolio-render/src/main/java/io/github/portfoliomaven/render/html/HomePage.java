package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;

/** The home page: of {@code content/index.md} where there is one, with the first members of each section. */
final class HomePage implements HtmlPages.Family {

    private static final String KIND = "home";

    /** How many members of a section the home page shows. */
    private static final int MEMBERS = 5;

    @Override
    public void plan(Views views, PageWriter writer) {
        Page home = views.model().home();
        SiteConfig config = views.model().config();
        if (home == null) {
            Origin origin = Origin.file(config.locations().file());
            writer.page(SitePath.ROOT, origin, KIND, () -> composed(views));
        } else {
            Origin origin = ContentPages.origin(home);
            writer.page(SitePath.ROOT, origin, writer.layout(home.header(), KIND), () -> written(views, home));
        }
    }

    private static PageView composed(Views views) {
        PageViewBuilder page = views.page(KIND, SitePath.ROOT, views.siteTitle());
        SiteConfig.Author author = views.model().config().author();
        page.headline = author.headline() == null ? author.name() : author.headline();
        return complete(views, page);
    }

    private static PageView written(Views views, Page home) {
        PageViewBuilder page = views.page(KIND, home);
        page.lead = home.header().lead();
        page.toc = List.of();
        return complete(views, page);
    }

    private static PageView complete(Views views, PageViewBuilder page) {
        SiteConfig config = views.model().config();
        String role = config.author().role();
        page.documentTitle = role == null ? config.title() : config.title() + " · " + role;
        if (page.description.isEmpty() && config.description() != null) {
            page.description = config.description();
        }
        page.groups = views.model().sections().stream()
                .filter(section -> !section.members().isEmpty())
                .map(section -> group(views, section))
                .toList();
        return page.build();
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
