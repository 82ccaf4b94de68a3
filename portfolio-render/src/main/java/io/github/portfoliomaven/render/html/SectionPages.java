package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The list of a section, and the later pages of one that is split. */
final class SectionPages implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        Section section = Objects.requireNonNull(page.section());
        Page index = section.index();
        int number = page.number();
        if (number > 1) {
            view.headline = index == null ? TitleView.plain(section.title()) : TitleView.headline(index.header());
            view.eyebrow = index == null ? null : index.header().look().eyebrow();
        }
        view.toc = List.of();
        view.breadcrumbs = number == 1
                ? List.of(views.home(), views.link(section).here())
                : List.of(
                        views.home(),
                        views.link(section),
                        LinkView.of(
                                        views.words().text("page", Map.of("number", number)),
                                        views.routes().href(page.path()))
                                .here());
        view.cards = views.cards(page.members());
        if (view.description.isEmpty()) {
            view.description = view.lead != null ? view.lead : described(views, section, number, view.cards);
        }
        if (section.type() == SectionType.POSTS) {
            int pinned = (int) page.members().stream()
                    .filter(content -> content.header().listing().pinned())
                    .count();
            view.years = years(view.cards, pinned, views.words().text("pinned"));
            view.tagList = views.tagFilter(page.path());
            view.pagination =
                    section.listPages() == 1 ? null : Pagination.of(section.path(), number, section.listPages(), views);
            view.archive = section.hasArchive()
                    ? LinkView.of(views.words().text("allPosts"), views.routes().href(Routes.archive(section.path())))
                    : null;
        }
    }

    private static String described(Views views, Section section, int number, List<CardView> cards) {
        Map<String, Object> about = Map.of(
                "list", section.title(),
                "author", views.model().config().author().name(),
                "number", number,
                "total", section.listPages());
        return ListDescription.of(
                views.words(),
                views.words().text(number == 1 ? "listBy" : "listPageBy", about),
                cards.stream().map(card -> card.title().text()).toList());
    }

    /** Groups cards, which are in order already, by the year of their date. */
    static List<PageView.YearView> years(List<CardView> cards) {
        return years(cards, 0, "");
    }

    /**
     * @param pinned the number of cards before all years
     * @param heading of these
     */
    private static List<PageView.YearView> years(List<CardView> cards, int pinned, String heading) {
        Map<String, List<CardView>> years = new LinkedHashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            CardView card = cards.get(i);
            String year = card.date() == null ? "" : card.date().year();
            years.computeIfAbsent(i < pinned ? heading : year, y -> new ArrayList<>())
                    .add(card);
        }
        return years.entrySet().stream()
                .map(year -> new PageView.YearView(year.getKey(), List.copyOf(year.getValue())))
                .toList();
    }
}
