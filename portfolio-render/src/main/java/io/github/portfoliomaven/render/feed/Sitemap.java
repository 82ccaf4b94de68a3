package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.text.XmlText;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import io.github.portfoliomaven.render.page.Listing;
import io.github.portfoliomaven.render.page.SitePage;
import io.github.portfoliomaven.render.page.Translations;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * {@code sitemap.xml} (sitemaps.org, protocol 0.9): each page that a search engine should list under its own address.
 * A page changed when its content says so, a list when its newest member did; what has no date gets none.
 */
final class Sitemap implements SitePart {

    private static final String[] PLAIN = {"xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"};

    private static final String[] WITH_LANGUAGES = {PLAIN[0], PLAIN[1], "xmlns:xhtml", "http://www.w3.org/1999/xhtml"};

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Origin origin =
                new Origin("the sitemap", site.site().config().locations().of("url"));
        outputs.accept(Output.text(Routes.SITEMAP, origin, () -> render(site)));
    }

    private static String render(SiteBodies site) {
        XmlText xml = new XmlText();
        boolean translated = !site.translations().urls(Routes.SITEMAP).isEmpty();
        xml.open("urlset", translated ? WITH_LANGUAGES : PLAIN);
        site.pages()
                .in(Listing.SITEMAP)
                .sorted(Comparator.comparing(SitePage::path))
                .forEach(page -> {
                    xml.open("url");
                    xml.text("loc", site.routes().url(page.path()));
                    for (Translations.Version version : site.translations().of(page)) {
                        xml.empty(
                                "xhtml:link",
                                "rel",
                                "alternate",
                                "hreflang",
                                version.language(),
                                "href",
                                version.url());
                    }
                    if (page.changed() != null) {
                        xml.text("lastmod", FeedDates.rfc3339(page.changed()));
                    }
                    xml.close();
                });
        return xml.close().document();
    }
}
