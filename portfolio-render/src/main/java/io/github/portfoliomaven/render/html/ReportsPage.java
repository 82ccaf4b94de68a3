package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The reports of other plugins on one page. */
final class ReportsPage implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        List<Reports.Report> found = Objects.requireNonNull(
                        views.model().config().fromProject().reports())
                .found();
        view.headline = TitleView.plain(views.words().text("reportsOfBuild"));
        view.lead = found.isEmpty() ? views.words().text("noReports") : null;
        view.cards = found.stream().map(report -> card(views, report)).toList();
        view.description = ListDescription.of(
                views.words(),
                views.words().text("reportsOf", "site", views.siteTitle()),
                found.stream().map(Reports.Report::title).toList());
    }

    private static CardView card(Views views, Reports.Report report) {
        return new CardView(
                TitleView.plain(report.title()),
                views.routes().href(report.path()),
                null,
                null,
                report.description(),
                null,
                null,
                List.of(),
                null,
                Map.of());
    }
}
