package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.List;
import java.util.Objects;

/** A page that sends the reader on: from an alias to where the content is now, or to where it lives elsewhere. */
final class RedirectPages implements PageComposer {

    @Override
    public void compose(SitePage page, PageViewBuilder view, Views views) {
        Content content = Objects.requireNonNull(page.content());
        view.breadcrumbs = List.of();
        view.url = views.routes().url(content);
    }
}
