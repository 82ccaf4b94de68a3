package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.render.markdown.ReleaseNotes;
import java.util.List;
import java.util.Objects;

/** The releases of the changelog on one page; a page of the author's at the same path takes its place. */
final class ReleasesPage implements HtmlPages.Family {

    private static final String KIND = "releases";
    private static final String TITLE = "Releases";

    @Override
    public void plan(Views views, PageWriter writer) {
        ReleaseNotes notes = views.bodies().releaseNotes();
        if (notes == null || views.model().hasOwn(Routes.RELEASES)) {
            return;
        }
        Origin origin = new Origin(
                "the page of releases", views.model().config().locations().of("changelog"));
        writer.page(Routes.RELEASES, origin, KIND, () -> view(views, notes));
    }

    private static PageView view(Views views, ReleaseNotes notes) {
        PageViewBuilder page = views.page(KIND, Routes.RELEASES, TITLE);
        page.releases =
                notes.entries().stream().map(entry -> release(views, entry)).toList();
        page.hasCode = notes.hasCode();
        page.hasFormulas = notes.hasFormulas();
        page.description = ListDescription.of(
                "What is new, release by release",
                notes.entries().stream().map(entry -> entry.release().version()).toList());
        page.breadcrumbs =
                List.of(views.home(), new LinkView(TITLE, views.routes().href(Routes.RELEASES), true, true));
        return page.build();
    }

    private static ReleaseView release(Views views, ReleaseNotes.Entry entry) {
        Release release = entry.release();
        return new ReleaseView(
                release.id(),
                release.version(),
                Objects.requireNonNull(views.date(release.date())),
                release.yanked(),
                release.link(),
                entry.html().html());
    }
}
