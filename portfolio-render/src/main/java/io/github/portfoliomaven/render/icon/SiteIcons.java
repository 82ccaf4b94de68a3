package io.github.portfoliomaven.render.icon;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.Resource;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The icons of a site: {@code favicon.svg} as it is, and what is drawn from {@code favicon.png}, nothing larger than it.
 * What the author has in {@code static/}, or as {@code apple-touch-icon.png}, takes the place of what would be drawn.
 */
public final class SiteIcons implements SitePart {

    private static final int SMALLEST = 16;
    private static final int TOUCH = 180;

    /** Of the pictures for home screens that the manifest names. */
    private static final int[] IN_MANIFEST = {192, 512};

    private static final int HASH_IN_NAME = 10;

    private final Routes routes;
    private final Optional<IconPictures> pictures;
    private final Output.Origin origin;
    private final List<Output> outputs = new ArrayList<>();
    private final Icons links;

    private SiteIcons(
            Site site,
            Routes routes,
            Map<String, SitePath> assets,
            Optional<IconPictures> pictures,
            Output.Origin origin) {
        this.routes = routes;
        this.pictures = pictures;
        this.origin = origin;
        Set<SitePath> authored = site.resources().stream().map(Resource::path).collect(Collectors.toSet());
        SitePath svg = assets.get("favicon.svg");
        SitePath touch = assets.get("apple-touch-icon.png");
        this.links = new Icons(
                svg == null ? null : routes.href(svg),
                authored.contains(Routes.FAVICON) ? routes.href(Routes.FAVICON) : ico(),
                touch == null ? picture("touch", TOUCH, IconPictures::touch) : routes.href(touch),
                authored.contains(Routes.MANIFEST)
                        ? routes.href(Routes.MANIFEST)
                        : manifest(site, assets.get("favicon.png")));
    }

    /**
     * @param source the asset {@code favicon.png}, or {@code null} when there is none
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
        return new SiteIcons(site, routes, assets, pictures, new Output.Origin("the icons", place));
    }

    /** Links to those that there are. */
    public Icons links() {
        return links;
    }

    @Override
    public void plan(SiteBodies site, Consumer<Output> consumer) {
        outputs.forEach(consumer);
    }

    private @Nullable String ico() {
        return atLeast(SMALLEST)
                .map(icon -> add(Routes.FAVICON, icon, "ico", IconPictures::ico))
                .orElse(null);
    }

    /** Plans a picture with a name of its content's making; {@code null} when the source is too small. */
    private @Nullable String picture(String name, int size, Function<IconPictures, byte[]> drawing) {
        return atLeast(size)
                .map(icon -> add(
                        Routes.ASSETS.file(
                                "icons/" + name + "." + icon.key(name).substring(0, HASH_IN_NAME) + ".png"),
                        icon,
                        name,
                        drawing))
                .orElse(null);
    }

    /** @param source where the source is published, which serves for its own size */
    private @Nullable String manifest(Site site, @Nullable SitePath source) {
        List<WebManifest.Icon> icons = new ArrayList<>();
        for (int size : IN_MANIFEST) {
            boolean drawn = pictures.filter(icon -> icon.size() == size).isEmpty();
            String href = drawn || source == null
                    ? picture(Integer.toString(size), size, icon -> icon.png(size))
                    : routes.href(source);
            if (href != null) {
                icons.add(new WebManifest.Icon(href, size));
            }
        }
        if (icons.isEmpty()) {
            return null;
        }
        WebManifest manifest = new WebManifest(site.config().title(), routes.href(SitePath.ROOT), List.copyOf(icons));
        outputs.add(Output.text(Routes.MANIFEST, origin, () -> manifest, WebManifest::json));
        return routes.href(Routes.MANIFEST);
    }

    private Optional<IconPictures> atLeast(int size) {
        return pictures.filter(icon -> icon.size() >= size);
    }

    private String add(SitePath path, IconPictures icon, String name, Function<IconPictures, byte[]> drawing) {
        outputs.add(new Output(path, origin, new Output.From<>(() -> icon.key(name), key -> drawing.apply(icon))));
        return routes.href(path);
    }
}
