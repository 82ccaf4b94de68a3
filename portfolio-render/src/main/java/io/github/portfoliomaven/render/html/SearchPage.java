package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import java.util.List;

/**
 * The page to search the posts on; until something is searched, and without scripts, it leads to the lists of posts and
 * to the tags. A page of the author's at the same path takes its place.
 */
final class SearchPage implements HtmlPages.Family {

    private static final String KIND = "search";

    @Override
    public void plan(Views views, PageWriter writer) {
        if (views.model().isSearchable() && !views.model().hasOwn(Routes.SEARCH)) {
            writer.page(Routes.SEARCH, Origin.file("the search page"), KIND, () -> view(views));
        }
    }

    private static PageView view(Views views) {
        PageViewBuilder page = views.page(KIND, Routes.SEARCH, "Search");
        page.tagList = views.tagList(null);
        page.groups = views.model().sections().stream()
                .filter(section -> section.type() == SectionType.POSTS)
                .map(section -> group(views, section))
                .toList();
        page.description = ListDescription.of(
                "Search what " + views.model().config().author().name() + " has written",
                page.tagList.stream().map(TagView::label).toList());
        page.breadcrumbs =
                List.of(views.home(), new LinkView("Search", views.routes().href(Routes.SEARCH), true, true));
        // results are no content of their own, and search engines ask to keep them out
        page.noindex = true;
        return page.build();
    }

    private static PageView.GroupView group(Views views, Section section) {
        return new PageView.GroupView(
                section.name(), section.title(), null, null, true, false, false, views.link(section), List.of());
    }
}
