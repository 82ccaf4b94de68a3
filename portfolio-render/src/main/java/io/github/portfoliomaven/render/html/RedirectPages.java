package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;

/** A page for each alias, which sends the reader on to where the content is now. */
final class RedirectPages implements HtmlPages.Family {

    private static final String KIND = "redirect";

    @Override
    public void plan(Views views, PageWriter writer) {
        views.model().contents().forEach(content -> {
            List<SitePath> aliases = content.header().aliases();
            for (int i = 0; i < aliases.size(); i++) {
                SitePath alias = aliases.get(i);
                Origin origin = new Origin(
                        "an alias of " + content.body().source().file(),
                        content.header().locations().of("aliases[" + i + "]"));
                writer.page(alias, origin, KIND, () -> view(views, content, alias));
            }
        });
    }

    private static PageView view(Views views, Content content, SitePath alias) {
        PageViewBuilder page = views.page(KIND, alias, content.title());
        page.url = views.routes().url(content.path());
        page.noindex = true;
        return page.build();
    }
}
