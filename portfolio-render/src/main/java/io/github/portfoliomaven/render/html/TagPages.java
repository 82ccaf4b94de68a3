package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Tag;
import io.github.portfoliomaven.core.model.TagIndex;
import java.util.List;

/** The list of all tags, and a page for each. */
final class TagPages implements HtmlPages.Family {

    private static final String TITLE = "Tags";

    @Override
    public void plan(Views views, PageWriter writer) {
        List<TagIndex.Entry> entries = views.tagIndex().entries();
        if (entries.isEmpty()) {
            return;
        }
        // no file of the author's is behind it
        Origin origin = new Origin(
                "the list of tags",
                Location.ofFile(views.model().config().locations().file()));
        writer.page(Routes.TAGS, origin, "tags", () -> tags(views));
        for (TagIndex.Entry entry : entries) {
            writer.page(Routes.tag(entry.tag()), origin(entry), "tag", () -> tag(views, entry));
        }
    }

    private static Origin origin(TagIndex.Entry entry) {
        Post newest = entry.posts().get(0);
        return new Origin(
                "the tag '" + entry.tag().label() + "'",
                newest.header().locations().of("tags"));
    }

    private static PageView tags(Views views) {
        PageViewBuilder page = views.page("tags", Routes.TAGS, TITLE);
        page.tagList = views.tagList(null);
        page.description = ListDescription.of(
                "Everything that " + views.model().config().author().name() + " writes about, tag by tag",
                page.tagList.stream().map(TagView::label).toList());
        page.breadcrumbs =
                List.of(views.home(), new LinkView(TITLE, views.routes().href(Routes.TAGS), true, true));
        return page.build();
    }

    private static PageView tag(Views views, TagIndex.Entry entry) {
        Tag tag = entry.tag();
        PageViewBuilder page = views.page("tag", Routes.tag(tag), tag.label());
        String subject = "Posts about " + tag.label();
        page.documentTitle = PageViewBuilder.documentTitle(subject, views.siteTitle());
        page.eyebrow = "Tag";
        page.cards = views.cards(entry.posts());
        page.description = ListDescription.of(
                subject + " by " + views.model().config().author().name(),
                page.cards.stream().map(CardView::title).toList());
        page.years = SectionPages.years(page.cards);
        page.tagList = views.tagList(tag);
        page.breadcrumbs = List.of(
                views.home(),
                LinkView.of(TITLE, views.routes().href(Routes.TAGS)),
                new LinkView(tag.label(), views.routes().href(Routes.tag(tag)), true, true));
        return page.build();
    }
}
