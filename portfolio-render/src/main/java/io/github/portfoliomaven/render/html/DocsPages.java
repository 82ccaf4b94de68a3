package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Branch;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of a section of type docs: each with the tree, the way to it, and the pages before and after it. */
final class DocsPages implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        Section section = Objects.requireNonNull(page.section());
        List<Branch> trail = Branch.trail(section.tree(), page.path());
        LinkView list = views.link(section);
        view.section = page.path().equals(section.path()) ? list.here() : list;
        view.breadcrumbs = breadcrumbs(section, trail, views);
        view.tree = BranchView.of(section.tree(), page.path(), views.routes());
        if (trail.size() > 1) {
            String both = page.title() + " · " + trail.get(trail.size() - 2).title();
            view.documentTitle = PageViewBuilder.documentTitle(both, views.siteTitle());
        }
        neighbours(page, section, view, views);
        if (view.content.isEmpty()) {
            List<Branch> below = trail.isEmpty()
                    ? section.tree()
                    : trail.get(trail.size() - 1).children();
            view.cards = cards(below, section, views);
        }
        if (view.description.isEmpty()) {
            view.description = ListDescription.of(
                    views.words(),
                    page.title() + " · " + views.siteTitle(),
                    view.cards.stream().map(card -> card.title().text()).toList());
        }
    }

    private static List<LinkView> breadcrumbs(Section section, List<Branch> trail, Views views) {
        List<LinkView> links = new ArrayList<>(List.of(views.home(), views.link(section)));
        trail.forEach(
                branch -> links.add(LinkView.of(branch.title(), views.routes().href(branch.path()))));
        links.set(links.size() - 1, links.get(links.size() - 1).here());
        return List.copyOf(links);
    }

    /** In the order of reading, which starts with the section's own page. */
    private static void neighbours(SitePage page, Section section, PageViewBuilder view, Views views) {
        Page index = section.index();
        List<Content> order = Stream.concat(Stream.ofNullable(index), section.members().stream())
                .toList();
        int at = order.indexOf(page.content());
        if (at > 0) {
            view.previous = views.card(order.get(at - 1));
        }
        if (at >= 0 && at < order.size() - 1) {
            view.next = views.card(order.get(at + 1));
        }
    }

    /** What a folder without a text lists. */
    private static List<CardView> cards(List<Branch> branches, Section section, Views views) {
        Map<SitePath, Content> pages = section.members().stream()
                .collect(Collectors.toMap(Content::path, Function.identity(), (first, second) -> first));
        return branches.stream()
                .map(branch -> {
                    Content page = pages.get(branch.path());
                    return page == null
                            ? CardView.of(
                                    LinkView.of(branch.title(), views.routes().href(branch.path())))
                            : views.card(page);
                })
                .toList();
    }
}
