package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All posts of a section by year. */
final class ArchivePages implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        Section section = Objects.requireNonNull(page.section());
        Words words = views.words();
        String all = words.text("allPosts");
        view.headline = TitleView.plain(all);
        view.section = views.link(section);
        view.breadcrumbs = List.of(
                views.home(),
                view.section,
                LinkView.of(all, views.routes().href(page.path())).here());
        view.years = SectionPages.years(views.cards(page.members()));
        int count = page.members().size();
        String last = view.years.get(0).year();
        String first = view.years.get(view.years.size() - 1).year();
        view.description = words.text(
                first.equals(last) ? "archiveOfYear" : "archiveOfYears",
                Map.of(
                        "n", count,
                        "list", section.title(),
                        "author", views.model().config().author().name(),
                        "year", last,
                        "first", first,
                        "last", last));
    }
}
