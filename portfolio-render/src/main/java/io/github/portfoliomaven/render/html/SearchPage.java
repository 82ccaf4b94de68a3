package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;

/**
 * The page to search the site on; until something is searched, and without scripts, it leads to the lists of posts, to the
 * docs and to the tags.
 */
final class SearchPage implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        view.tagList = views.tagList(page.path());
        view.groups = views.model().sections().stream()
                .filter(section -> section.type() == SectionType.POSTS || section.type() == SectionType.DOCS)
                .map(section -> group(views, section))
                .toList();
        view.description = ListDescription.of(
                views.words(),
                views.words()
                        .text(
                                "searchPosts",
                                "author",
                                views.model().config().author().name()),
                view.tagList.stream().map(TagView::label).toList());
    }

    private static PageView.GroupView group(Views views, Section section) {
        return new PageView.GroupView(
                section.name(), section.title(), null, null, true, false, false, views.link(section), List.of());
    }
}
