package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;

/** What surrounds the content of a post, a project or a page: its section, its neighbours, its series. */
final class ContentPages implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        Section section = page.section();
        if (section == null) {
            return;
        }
        view.section = views.link(section);
        view.breadcrumbs = List.of(views.home(), view.section, views.self(page));
        List<Content> list = section.members();
        int index = page.number() - 1;
        boolean newestFirst = section.type() == SectionType.POSTS;
        CardView before = index == 0 ? null : views.card(list.get(index - 1));
        CardView after = index == list.size() - 1 ? null : views.card(list.get(index + 1));
        view.previous = newestFirst ? after : before;
        view.next = newestFirst ? before : after;
        if (page.content() instanceof Post post) {
            view.readingMinutes = views.readingMinutes(post);
            view.series = views.series(post);
            List<Content> neighbours = list.subList(Math.max(0, index - 1), Math.min(list.size(), index + 2));
            view.related = views.cards(views.related(post, neighbours));
        }
    }
}
