package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Knows the published address of an asset by the one that an author writes: {@code /assets/photo.jpg}. Other addresses
 * stay, and so does that of a file that {@code static/} publishes there as it is.
 */
public final class AssetPaths implements UnaryOperator<String> {

    private static final String WRITTEN = "/assets/";

    private final Map<String, SitePath> assets;
    private final Set<String> asTheyAre;

    /** @param assets where each is published, by its name */
    public AssetPaths(Site site, Map<String, SitePath> assets) {
        this.assets = assets;
        this.asTheyAre = site.files().published().stream()
                .map(Resource::path)
                .map(SitePath::value)
                .filter(path -> path.startsWith(WRITTEN))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String apply(String address) {
        SitePath asset = address.startsWith(WRITTEN) && !asTheyAre.contains(address)
                ? assets.get(address.substring(WRITTEN.length()))
                : null;
        return asset == null ? address : asset.value();
    }
}
