package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;

/** {@code 404.html}, which static hosts serve for every address that does not exist. */
final class NotFoundPage implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        if (page.content() == null) {
            view.breadcrumbs = List.of();
            view.description = views.words().text("noPage");
        }
    }
}
