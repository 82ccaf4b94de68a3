package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The published assets of a theme and its site: each is named after its content, so that browsers may keep it forever.
 *
 * <p>The files directly in {@code css/} are published as one, under the name {@code css/site.css}.
 */
public final class Assets implements SitePart {

    private final SortedMap<String, Output> published;
    private final Set<String> unused;
    private final AssetPublisher.Frame frame;

    private Assets(SortedMap<String, Output> published, Set<String> unused, AssetPublisher.Frame frame) {
        this.published = Collections.unmodifiableSortedMap(published);
        this.unused = unused;
        this.frame = frame;
    }

    /** The assets of a theme, in the colours of the configuration; what is wrong with them is reported. */
    public static Assets of(Theme theme, SiteConfig config, Diagnostics diagnostics) {
        AssetPublisher.Result result = AssetPublisher.publish(theme, config, diagnostics);
        return new Assets(result.outputs(), unused(theme, config), result.frame());
    }

    /** What the theme brings along for settings that are off, and the picture that the icons are drawn from. */
    private static Set<String> unused(Theme theme, SiteConfig config) {
        Set<String> unused = new TreeSet<>(Set.of("favicon.png"));
        if (!config.theme().colours().toggle()) {
            unused.add("toggle.js");
        }
        if (!config.markdown().math()) {
            unused.addAll(Set.of("math.css", "math.LICENSE.txt"));
        }
        unused.removeIf(name -> !theme.isOfTheTheme(name));
        return unused;
    }

    /** Where an asset is published, by its name in {@code assets/}. */
    Optional<SitePath> path(String name) {
        return Optional.ofNullable(published.get(name)).map(Output::path);
    }

    /** Where each asset is published, by its name in {@code assets/}. */
    public Map<String, SitePath> paths() {
        Map<String, SitePath> paths = new TreeMap<>();
        published.forEach((name, output) -> paths.put(name, output.path()));
        return paths;
    }

    /** What all pages show of the assets. */
    AssetPublisher.Frame frame() {
        return frame;
    }

    /** The names that templates can use, sorted. */
    Set<String> names() {
        return published.keySet();
    }

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        published.forEach((name, output) -> {
            if (!unused.contains(name)) {
                outputs.accept(output);
            }
        });
    }
}
