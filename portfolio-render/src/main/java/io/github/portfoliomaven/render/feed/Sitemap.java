package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.text.XmlText;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import io.github.portfoliomaven.render.page.Listing;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * {@code sitemap.xml} (sitemaps.org, protocol 0.9): each page that a search engine should list under its own address.
 * A page changed when its content says so, a list when its newest member did; what bears no date gets none.
 */
final class Sitemap implements SitePart {

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Origin origin =
                new Origin("the sitemap", site.site().config().locations().of("url"));
        outputs.accept(Output.text(Routes.SITEMAP, origin, () -> render(site)));
    }

    private static String render(SiteBodies site) {
        XmlText xml = new XmlText();
        xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        site.pages()
                .in(Listing.SITEMAP)
                .sorted(Comparator.comparing(SitePage::path))
                .forEach(page -> {
                    xml.open("url");
                    xml.text("loc", site.routes().url(page.path()));
                    if (page.changed() != null) {
                        xml.text("lastmod", FeedDates.rfc3339(page.changed()));
                    }
                    xml.close();
                });
        return xml.close().document();
    }
}
