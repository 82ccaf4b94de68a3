package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Routes;

/** {@code 404.html}, which static hosts serve for every address that does not exist. */
final class NotFoundPage implements HtmlPages.Family {

    private static final String KIND = "not-found";

    @Override
    public void plan(Views views, PageWriter writer) {
        Origin origin = new Origin(
                "the page for addresses that do not exist",
                Location.ofFile(views.model().config().locations().file()));
        writer.page(Routes.NOT_FOUND, origin, KIND, () -> {
            PageViewBuilder page = views.page(KIND, Routes.NOT_FOUND, "Page not found");
            page.description = "There is no page at this address.";
            page.noindex = true;
            return page.build();
        });
    }
}
