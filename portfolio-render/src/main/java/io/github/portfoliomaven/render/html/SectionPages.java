package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of each section, split into pages where it holds posts. */
final class SectionPages implements HtmlPages.Family {

    @Override
    public void plan(Views views, PageWriter writer) {
        for (Section section : views.model().sections()) {
            String kind = section.type().label();
            Page index = section.index();
            Origin origin = index == null ? origin(views, section, "the section") : ContentPages.origin(index);
            String template = index == null ? kind : writer.layout(index.header(), kind);
            for (int number = 1; number <= section.listPages(); number++) {
                int n = number;
                SitePath path = Routes.listPage(section.path(), n);
                writer.page(path, origin, template, () -> view(views, section, n));
            }
        }
    }

    /** Of a page that no file of the author's is behind. */
    static Origin origin(Views views, Section section, String what) {
        return new Origin(
                what + " '" + section.name() + "'",
                views.model().config().locations().of("sections." + section.name()));
    }

    /** The members that page {@code number} of the list shows. */
    private static List<Content> slice(Section section, int number) {
        List<Content> members = section.members();
        if (section.listPages() == 1) {
            return members;
        }
        int from = (number - 1) * section.pageSize();
        return members.subList(from, Math.min(members.size(), from + section.pageSize()));
    }

    private static PageView view(Views views, Section section, int number) {
        String kind = section.type().label();
        Page index = section.index();
        SitePath path = Routes.listPage(section.path(), number);
        PageViewBuilder page = number == 1 && index != null
                ? views.page(kind, index)
                : views.page(kind, path, number == 1 ? section.title() : section.title() + ", page " + number);
        if (number > 1) {
            page.headline = index == null || index.header().headline() == null
                    ? section.title()
                    : index.header().headline();
            page.eyebrow = index == null ? null : index.header().eyebrow();
        }
        page.toc = List.of();
        page.sectionName = section.name();
        page.breadcrumbs = number == 1
                ? List.of(views.home(), current(views.link(section)))
                : List.of(
                        views.home(),
                        views.link(section),
                        current(LinkView.of("Page " + number, views.routes().href(path))));
        page.cards = views.cards(slice(section, number));
        if (page.description.isEmpty()) {
            page.description = page.lead != null ? page.lead : described(views, section, number, page.cards);
        }
        if (section.type() == SectionType.POSTS) {
            page.years = years(page.cards);
            page.tagList = views.tagList(null);
            page.pagination = section.listPages() == 1
                    ? null
                    : Pagination.of(section.path(), number, section.listPages(), views.routes());
            page.archive = section.hasArchive()
                    ? LinkView.of("All posts", views.routes().href(Routes.archive(section.path())))
                    : null;
        }
        return page.build();
    }

    private static String described(Views views, Section section, int number, List<CardView> cards) {
        String by = section.title() + " by " + views.model().config().author().name();
        return ListDescription.of(
                number == 1 ? by : by + ", page " + number + " of " + section.listPages(),
                cards.stream().map(CardView::title).toList());
    }

    private static LinkView current(LinkView link) {
        return new LinkView(link.label(), link.href(), true, true);
    }

    /** Groups cards, which are in order already, by the year of their date. */
    static List<PageView.YearView> years(List<CardView> cards) {
        Map<String, List<CardView>> years = new LinkedHashMap<>();
        for (CardView card : cards) {
            String year = card.date() == null ? "" : card.date().year();
            years.computeIfAbsent(year, y -> new ArrayList<>()).add(card);
        }
        return years.entrySet().stream()
                .map(year -> new PageView.YearView(year.getKey(), List.copyOf(year.getValue())))
                .toList();
    }
}
