package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.render.page.PageKind;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;

/** The list of all tags, and a page for each. */
final class TagPages implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        String author = views.model().config().author().name();
        if (page.kind() == PageKind.TAGS) {
            view.tagList = views.tagList(page.path());
            view.description = ListDescription.of(
                    "Everything that " + author + " writes about, tag by tag",
                    view.tagList.stream().map(TagView::label).toList());
            return;
        }
        view.tagList = views.tagFilter(page.path());
        String subject = "Posts about " + page.title();
        view.documentTitle = PageViewBuilder.documentTitle(subject, views.siteTitle());
        view.eyebrow = "Tag";
        view.cards = views.cards(page.members());
        view.description = ListDescription.of(
                subject + " by " + author,
                view.cards.stream().map(CardView::title).toList());
        view.years = SectionPages.years(view.cards);
        view.breadcrumbs =
                List.of(views.home(), LinkView.of("Tags", views.routes().href(Routes.TAGS)), views.self(page));
    }
}
