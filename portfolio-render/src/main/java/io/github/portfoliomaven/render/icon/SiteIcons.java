package io.github.portfoliomaven.render.icon;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.image.IconPictures;
import io.github.portfoliomaven.render.image.ImageCache;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.metadata.Icons;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import io.github.portfoliomaven.render.page.AuthoredFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The icons of a site: {@code favicon.svg} as it is, and what is drawn from {@code favicon.png}, nothing larger than it.
 * What the author has in {@code static/}, or as {@code apple-touch-icon.png}, takes the place of what would be drawn.
 */
public final class SiteIcons implements SitePart {

    private static final int SMALLEST = 16;
    private static final int TOUCH = 180;

    private static final int HASH_IN_NAME = 10;

    private final Routes routes;
    private final Optional<IconPictures> pictures;
    private final Origin origin;
    private final List<Output> outputs = new ArrayList<>();
    private final Icons links;

    private SiteIcons(
            Site site, Routes routes, Map<String, SitePath> assets, Optional<IconPictures> pictures, Origin origin) {
        this.routes = routes;
        this.pictures = pictures;
        this.origin = origin;
        AuthoredFiles authored = AuthoredFiles.of(site);
        SitePath svg = assets.get("favicon.svg");
        SitePath touch = assets.get("apple-touch-icon.png");
        this.links = new Icons(
                svg == null ? null : routes.href(svg),
                authored.has(Routes.FAVICON) ? routes.href(Routes.FAVICON) : ico(),
                touch == null ? touch() : routes.href(touch),
                authored.has(Routes.MANIFEST) ? routes.href(Routes.MANIFEST) : null);
    }

    /**
     * @param source the asset {@code favicon.png}, or {@code null} if there is none
     * @param assets where each asset is published, by its name
     * @param diagnostics gets what is wrong with the source
     */
    public static SiteIcons of(
            @Nullable SiteFile source,
            Site site,
            Routes routes,
            Map<String, SitePath> assets,
            ImageCache cache,
            Diagnostics diagnostics) {
        Optional<IconPictures> pictures =
                source == null ? Optional.empty() : IconPictures.of(source, cache, diagnostics);
        Location place = source == null ? site.config().locations().of("theme") : Location.ofFile(source.display());
        return new SiteIcons(site, routes, assets, pictures, new Origin("the icons", place));
    }

    /** Links to the icons that exist. */
    public Icons links() {
        return links;
    }

    @Override
    public void plan(SiteBodies site, Consumer<Output> consumer) {
        outputs.forEach(consumer);
    }

    private @Nullable String ico() {
        return pictures.filter(icon -> icon.size() >= SMALLEST)
                .map(icon -> add(Routes.FAVICON, icon, "ico", IconPictures::ico))
                .orElse(null);
    }

    private @Nullable String touch() {
        return pictures.filter(icon -> icon.size() >= TOUCH)
                .map(icon -> {
                    String hash = icon.key("touch").substring(0, HASH_IN_NAME);
                    return add(Routes.ASSETS.file("icons/touch." + hash + ".png"), icon, "touch", IconPictures::touch);
                })
                .orElse(null);
    }

    private String add(SitePath path, IconPictures icon, String name, Function<IconPictures, byte[]> drawing) {
        outputs.add(new Output(path, origin, new Output.From<>(() -> icon.key(name), key -> drawing.apply(icon))));
        return routes.href(path);
    }
}
