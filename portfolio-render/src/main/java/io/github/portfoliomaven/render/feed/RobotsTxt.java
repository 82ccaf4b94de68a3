package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * {@code robots.txt} (RFC 9309): all may be read, and there is the sitemap. Crawlers read it at the root of a host only,
 * so on a site below a path it says the same and changes nothing. Pages with {@code noindex} are not kept from
 * crawlers, who would otherwise never see that they are not to list them.
 */
final class RobotsTxt implements SitePart {

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        Routes routes = site.routes();
        Origin origin = new Origin(
                "the rules for crawlers", site.site().config().locations().of("url"));
        outputs.accept(Output.text(
                Routes.ROBOTS,
                origin,
                () -> "User-agent: *\nAllow: " + routes.href(SitePath.ROOT) + "\n\n" + sitemaps(site)));
    }

    private static String sitemaps(SiteBodies site) {
        List<String> urls = site.translations().urls(Routes.SITEMAP);
        return (urls.isEmpty() ? List.of(site.routes().url(Routes.SITEMAP)) : urls)
                .stream().map(url -> "Sitemap: " + url + "\n").collect(Collectors.joining());
    }
}
