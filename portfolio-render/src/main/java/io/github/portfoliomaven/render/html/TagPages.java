package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.render.page.PageKind;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;
import java.util.Map;

/** The list of all tags, and a page for each. */
final class TagPages implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        Words words = views.words();
        String author = views.model().config().author().name();
        if (page.kind() == PageKind.TAGS) {
            view.tagList = views.tagList(page.path());
            view.description = ListDescription.of(
                    words,
                    words.text("tagByTag", "author", author),
                    view.tagList.stream().map(TagView::label).toList());
            return;
        }
        view.tagList = views.tagFilter(page.path());
        String subject = words.text("postsAbout", "tag", page.title());
        view.documentTitle = PageViewBuilder.documentTitle(subject, views.siteTitle());
        view.eyebrow = words.text("tag");
        view.cards = views.cards(page.members());
        view.description = ListDescription.of(
                words,
                words.text("postsAboutBy", Map.of("tag", page.title(), "author", author)),
                view.cards.stream().map(card -> card.title().text()).toList());
        view.years = SectionPages.years(view.cards);
        view.breadcrumbs = List.of(
                views.home(), LinkView.of(words.text("tags"), views.routes().href(Routes.TAGS)), views.self(page));
    }
}
