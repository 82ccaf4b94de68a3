package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.render.markdown.ReleaseNotes;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.Objects;

/** The releases of the changelog on one page. */
final class ReleasesPage implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        ReleaseNotes notes = Objects.requireNonNull(views.bodies().releaseNotes());
        view.releases =
                notes.entries().stream().map(entry -> release(views, entry)).toList();
        view.hasCode = notes.hasCode();
        view.hasFormulas = notes.hasFormulas();
        view.description = ListDescription.of(
                views.words(),
                views.words().text("releaseByRelease"),
                notes.entries().stream().map(entry -> entry.release().version()).toList());
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
