package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page for each content file: posts, projects, pages of sections and of the root. */
final class ContentPages implements HtmlPages.Family {

    @Override
    public void plan(Views views, PageWriter writer) {
        for (Page page : views.model().pages()) {
            plan(views, writer, null, List.of(page), 0);
        }
        for (Section section : views.model().sections()) {
            for (int i = 0; i < section.members().size(); i++) {
                plan(views, writer, section, section.members(), i);
            }
        }
    }

    /** What decides the path of a content's page: its {@code path} or {@code slug}, else the file. */
    static Origin origin(Content content) {
        var locations = content.header().locations();
        var path = locations.of("path");
        var slug = locations.of("slug");
        return new Origin(content.body().source().file(), path.isWholeFile() ? slug : path);
    }

    private static void plan(
            Views views, PageWriter writer, @Nullable Section section, List<? extends Content> list, int index) {
        Content content = list.get(index);
        String kind = Views.kind(content);
        String template = writer.layout(content.header(), kind);
        writer.page(content.path(), origin(content), template, () -> view(views, template, section, list, index));
    }

    private static PageView view(
            Views views, String kind, @Nullable Section section, List<? extends Content> list, int index) {
        Content content = list.get(index);
        PageViewBuilder page = views.page(kind, content);
        LinkView self = new LinkView(content.title(), views.routes().href(content.path()), true, true);
        if (section == null) {
            page.breadcrumbs = List.of(views.home(), self);
            return page.build();
        }
        page.section = views.link(section);
        page.breadcrumbs = List.of(views.home(), page.section, self);
        boolean newestFirst = section.type() == SectionType.POSTS;
        CardView before = index == 0 ? null : views.card(list.get(index - 1));
        CardView after = index == list.size() - 1 ? null : views.card(list.get(index + 1));
        page.previous = newestFirst ? after : before;
        page.next = newestFirst ? before : after;
        if (content instanceof Post post) {
            page.readingMinutes = views.readingMinutes(content);
            page.series = views.series(post);
            page.related = views.cards(views.related(post, neighbours(list, index)));
        }
        return page.build();
    }

    private static List<Content> neighbours(List<? extends Content> list, int index) {
        return List.copyOf(list.subList(Math.max(0, index - 1), Math.min(list.size(), index + 2)));
    }
}
