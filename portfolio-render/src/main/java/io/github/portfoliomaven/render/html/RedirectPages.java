package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;
import java.util.Objects;

/** A page for an alias, which sends the reader on to where the content is now. */
final class RedirectPages implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        Content content = Objects.requireNonNull(page.content());
        view.breadcrumbs = List.of();
        view.url = views.routes().url(content.path());
    }
}
