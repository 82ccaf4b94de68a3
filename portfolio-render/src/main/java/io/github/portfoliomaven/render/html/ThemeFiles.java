package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.text.FileNames;
import io.github.portfoliomaven.render.css.RootProperties;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The assets that {@code theme.logo} and {@code theme.font} name. */
final class ThemeFiles {

    private static final String LOGO = "theme.logo";
    private static final String FONT = "theme.font";
    private static final Set<String> IMAGES = Set.of("svg", "png", "jpg", "jpeg", "webp", "avif", "gif");

    /** What the font is called in style sheets. */
    private static final String FAMILY = "site";

    private final Theme theme;
    private final SiteConfig config;
    private final Diagnostics diagnostics;

    ThemeFiles(Theme theme, SiteConfig config, Diagnostics diagnostics) {
        this.theme = theme;
        this.config = config;
        this.diagnostics = diagnostics;
    }

    /** The name of the logo in {@code assets/}; empty if there is none, or if what is wrong has been reported. */
    Optional<String> logo() {
        String name = config.theme().files().logo();
        if (name == null || asset(LOGO, name).isEmpty()) {
            return Optional.empty();
        } else if (!IMAGES.contains(FileNames.extension(name))) {
            wrong(LOGO, "'" + name + "' is not an image", "use an .svg, .png, .jpg, .webp, .avif or .gif file");
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** The font; empty if there is none, or if what is wrong has been reported. */
    Optional<WebFont> font() {
        String name = config.theme().files().font();
        Optional<byte[]> bytes = asset(FONT, name).flatMap(file -> ThemeText.bytes(file, diagnostics));
        Optional<WebFont> font = bytes.flatMap(WebFont::of);
        if (bytes.isPresent() && font.isEmpty()) {
            wrong(FONT, "'" + name + "' is not a font", "use a .woff2, .woff, .ttf or .otf file");
        }
        return font;
    }

    /**
     * The style sheet that makes a font that of all text.
     *
     * @param address where the font is published, relative to the style sheet
     * @param properties those of the theme, whose fonts serve until this one is loaded
     */
    static String css(WebFont font, String address, RootProperties properties) {
        return "@font-face{font-family:" + FAMILY + ";src:url(" + address + ");font-display:swap"
                + (font.variable() ? ";font-weight:100 900" : "") + "}"
                + ":root{--serif:" + FAMILY + "," + properties.value("--serif", false)
                + ";--sans:" + FAMILY + "," + properties.value("--sans", false) + "}";
    }

    private Optional<SiteFile> asset(String key, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        SiteFile file = theme.assets().get(name);
        if (file == null) {
            diagnostics.error(
                    Code.UNKNOWN_ASSET,
                    config.locations().of(key),
                    "there is no asset '" + name + "'",
                    Suggestion.didYouMean(name, theme.assets().keySet()).orElse("put it in assets/" + name));
        }
        return Optional.ofNullable(file);
    }

    private void wrong(String key, String message, String hint) {
        diagnostics.error(Code.BAD_VALUE, config.locations().of(key), message, hint);
    }
}
