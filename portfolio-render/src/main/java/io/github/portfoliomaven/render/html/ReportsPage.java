package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.core.model.Routes;
import java.util.List;
import java.util.Map;

/** The reports of other plugins on one page; a page of the author's at the same path takes its place. */
final class ReportsPage implements HtmlPages.Family {

    private static final String KIND = "pages";

    @Override
    public void plan(Views views, PageWriter writer) {
        Reports reports = views.model().config().reports();
        if (reports == null || views.model().hasOwn(Routes.REPORTS)) {
            return;
        }
        Origin origin = new Origin(
                "the page of reports", views.model().config().locations().of("reports"));
        List<Reports.Report> found = reports.found();
        writer.page(Routes.REPORTS, origin, KIND, () -> view(views, found));
    }

    private static PageView view(Views views, List<Reports.Report> found) {
        PageViewBuilder page = views.page(KIND, Routes.REPORTS, Reports.TITLE);
        page.headline = "Reports of the build";
        page.lead = found.isEmpty() ? "There are no reports yet." : null;
        page.cards = found.stream().map(report -> card(views, report)).toList();
        page.description = ListDescription.of(
                "What the build reports of " + views.siteTitle(),
                found.stream().map(Reports.Report::title).toList());
        page.breadcrumbs =
                List.of(views.home(), new LinkView(Reports.TITLE, views.routes().href(Routes.REPORTS), true, true));
        return page.build();
    }

    private static CardView card(Views views, Reports.Report report) {
        return new CardView(
                report.title(),
                views.routes().href(report.path()),
                report.description(),
                null,
                null,
                List.of(),
                null,
                Map.of());
    }
}
