package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.ThemeSettings;
import io.github.portfoliomaven.core.text.UrlText;
import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.css.RootProperties;
import io.github.portfoliomaven.render.image.PublishedImage;
import io.github.portfoliomaven.render.output.Output;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides the content and the published name of each asset.
 *
 * <p>A style sheet is published after what it refers to, because its content, and so its name, depends on their names.
 */
final class AssetPublisher {

    private static final String TOKENS = "css/10-tokens.css";
    private static final String LOOKS = "looks/";
    private static final String SITE_CSS = "css/site.css";
    private static final String PUBLISHED_SITE_CSS = "site.css";

    private final Theme theme;
    private final SiteConfig config;
    private final Diagnostics diagnostics;
    private final Routes routes;
    private final SchemeCss scheme;
    private final ThemeFiles files;
    private final SortedMap<String, Output> published = new TreeMap<>();
    private final Set<String> started = new HashSet<>();

    /**
     * What a theme's assets become.
     *
     * @param outputs by the name that templates use
     * @param frame what all pages show of them
     */
    record Result(SortedMap<String, Output> outputs, Frame frame) {}

    /**
     * What all pages show.
     *
     * @param paper the colour of pages
     * @param logo in place of the site's name, or {@code null}
     * @param font of all text but code, or {@code null}
     */
    record Frame(PaperView paper, @Nullable SitePath logo, SiteView.@Nullable FontView font) {}

    private AssetPublisher(Theme theme, SiteConfig config, Diagnostics diagnostics) {
        this.theme = theme;
        this.config = config;
        this.diagnostics = diagnostics;
        this.files = new ThemeFiles(theme, config, diagnostics);
        this.scheme = new SchemeCss(config.theme().colours().scheme());
        this.routes = new Routes(config.languages().root());
    }

    static Result publish(Theme theme, SiteConfig config, Diagnostics diagnostics) {
        return new AssetPublisher(theme, config, diagnostics).publish();
    }

    private Result publish() {
        StringBuilder siteCss = new StringBuilder();
        RootProperties properties = new RootProperties();
        SiteView.FontView font = null;
        String last = null;
        for (Map.Entry<String, SiteFile> asset : theme.assets().entrySet()) {
            if (isPartOfSiteCss(asset.getKey())) {
                String css = styleSheet(asset.getKey(), asset.getValue(), PUBLISHED_SITE_CSS);
                siteCss.append(scheme.apply(css));
                properties.add(css);
                last = asset.getValue().display();
                if (asset.getKey().equals(TOKENS)) {
                    look().ifPresent(look -> {
                        siteCss.append(scheme.apply(look));
                        properties.add(look);
                    });
                    font = font(properties, siteCss);
                }
            } else if (!asset.getKey().startsWith(LOOKS)) {
                publish(asset.getKey());
            }
        }
        siteCss.append(scheme.apply(darkCss(properties) + accentCss(properties)));
        if (siteCss.length() > 0) {
            Location location = last == null ? config.locations().of("theme.accent") : Location.ofFile(last);
            put(SITE_CSS, PUBLISHED_SITE_CSS, new Origin("the style sheet", location), utf8(siteCss));
        }
        PaperView paper = PaperView.of(properties, config.theme().colours().scheme());
        SitePath logo = files.logo().flatMap(this::publish).map(Output::path).orElse(null);
        return new Result(published, new Frame(paper, logo, font));
    }

    /** Adds the style sheet of the site's font. */
    private SiteView.@Nullable FontView font(RootProperties properties, StringBuilder siteCss) {
        WebFont font = files.font().orElse(null);
        String name = config.theme().files().font();
        if (font == null || name == null) {
            return null;
        }
        SitePath path = publish(name).orElseThrow().path();
        siteCss.append(ThemeFiles.css(
                font, path.encoded().substring(Routes.ASSETS.value().length()), properties));
        return new SiteView.FontView(routes.href(path), font.type());
    }

    /** The style sheet of the look; nothing for the theme's own. */
    private Optional<String> look() {
        String name = config.theme().colours().look();
        SiteFile file = theme.assets().get(LOOKS + name + ".css");
        if (file != null) {
            return Optional.of(styleSheet(LOOKS + name + ".css", file, PUBLISHED_SITE_CSS));
        }
        if (!name.equals(ThemeSettings.Colours.PAPER)) {
            Set<String> looks = new TreeSet<>(Set.of(ThemeSettings.Colours.PAPER));
            theme.assets().keySet().stream()
                    .filter(asset -> asset.startsWith(LOOKS) && asset.endsWith(".css"))
                    .forEach(asset -> looks.add(asset.substring(LOOKS.length(), asset.length() - ".css".length())));
            diagnostics.error(
                    Code.UNKNOWN_ASSET,
                    config.locations().of("theme.look"),
                    "there is no look '" + name + "'",
                    Suggestion.didYouMean(name, looks)
                            .orElse("write one of " + String.join(", ", looks) + ", or add assets/" + LOOKS + name
                                    + ".css"));
        }
        return Optional.empty();
    }

    private static String darkCss(RootProperties properties) {
        return properties.restored().isEmpty()
                ? ""
                : properties.restored().entrySet().stream()
                        .map(property -> property.getKey() + ":" + property.getValue())
                        .collect(Collectors.joining(";", "@media screen and (prefers-color-scheme:dark){:root{", "}}"));
    }

    private static boolean isPartOfSiteCss(String name) {
        return name.startsWith("css/") && name.endsWith(".css") && name.indexOf('/', 4) < 0;
    }

    /** Publishes an asset, unless it is published already. Returns its output; empty if there is no such asset. */
    private Optional<Output> publish(String name) {
        SiteFile file = theme.assets().get(name);
        if (file != null && !isPartOfSiteCss(name) && started.add(name)) {
            Origin origin = Origin.file(file.display());
            if (name.endsWith(".css")) {
                put(name, name, origin, utf8(scheme.apply(styleSheet(name, file, name))));
            } else {
                ThemeText.bytes(file, diagnostics)
                        .ifPresent(bytes -> put(name, name, origin, PublishedImage.of(bytes)));
            }
        }
        return Optional.ofNullable(published.get(name));
    }

    private void put(String name, String path, Origin origin, byte[] bytes) {
        published.put(name, new Output(Routes.ASSETS.file(Fingerprint.in(path, bytes)), origin, bytes::clone));
    }

    /** @param publishedAs the path below the published assets, which addresses are relative to */
    private String styleSheet(String name, SiteFile file, String publishedAs) {
        Optional<SourceText> source = ThemeText.read(file, ThemeText.STYLE_SHEET, diagnostics);
        return source.map(text -> StyleSheet.publish(
                        text, (address, offset) -> address(text, name, address, offset, publishedAs), diagnostics))
                .orElse("");
    }

    private String address(SourceText source, String sheet, String address, int offset, String publishedAs) {
        if (UrlText.isRooted(address)) {
            return routes.basePath() + address;
        }
        if (address.isEmpty() || address.startsWith("#") || UrlText.isComplete(address)) {
            return address;
        }
        String file = UrlText.path(address);
        Optional<String> name = Optional.ofNullable(UrlText.resolve(UrlText.folder(sheet), file));
        Optional<Output> target = name.flatMap(this::publish);
        if (target.isEmpty()) {
            reportUnknown(source, address, offset, name.orElse(address));
            return address;
        }
        String path =
                target.get().path().encoded().substring(Routes.ASSETS.value().length());
        return UrlText.relativize(UrlText.folder(publishedAs), path) + address.substring(file.length());
    }

    private void reportUnknown(SourceText source, String address, int offset, String name) {
        if (started.contains(name)) {
            diagnostics.error(
                    Code.UNKNOWN_ASSET,
                    source.at(offset, address.length()),
                    "'" + address + "' refers back to this style sheet",
                    "remove one of the two references");
            return;
        }
        diagnostics.error(
                Code.UNKNOWN_ASSET,
                source.at(offset, address.length()),
                "there is no asset '" + name + "'",
                Suggestion.didYouMean(name, theme.assets().keySet())
                        .orElse("put it in assets/" + name + ", or write a full URL"));
    }

    private String accentCss(RootProperties properties) {
        Location location = config.locations().of("theme.accent");
        return Optional.ofNullable(config.theme().colours().accent())
                .flatMap(Rgb::parse)
                .map(colour ->
                        Accent.of(colour, properties, location, diagnostics).css())
                .orElse("");
    }

    private static byte[] utf8(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
