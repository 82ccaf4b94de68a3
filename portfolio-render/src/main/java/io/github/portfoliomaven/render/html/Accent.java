package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.css.RootProperties;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The site's colour for links and buttons, made readable: darker or lighter, as little as is needed for the contrast that
 * text needs with every background.
 *
 * @param light the colour on light pages
 * @param dark the colour on dark pages
 */
record Accent(Rgb light, Rgb dark) {

    /** Warns of backgrounds that are not understood, and of those on which no shade can be read. */
    static Accent of(Rgb wanted, RootProperties properties, Location location, Diagnostics diagnostics) {
        return new Accent(
                readable(wanted, properties, false, location, diagnostics),
                readable(wanted, properties, true, location, diagnostics));
    }

    private static Rgb readable(
            Rgb wanted, RootProperties properties, boolean dark, Location location, Diagnostics diagnostics) {
        Backgrounds backgrounds = Backgrounds.of(properties, dark);
        String pages = dark ? "dark pages" : "light pages";
        for (String name : backgrounds.unread()) {
            diagnostics.warning(
                    Code.CONTRAST,
                    location,
                    "cannot tell how readable " + wanted.hex() + " is on '" + properties.value(name, dark) + "', the "
                            + name + " of " + pages,
                    "write " + name
                            + " as #rrggbb, a name, rgb(), hsl(), oklch() or light-dark(), without transparency");
        }
        Optional<Rgb> shade = shade(wanted, backgrounds);
        if (shade.isEmpty()) {
            String colours = backgrounds.colours().entrySet().stream()
                    .map(colour -> colour.getKey() + " " + colour.getValue().hex())
                    .collect(Collectors.joining(" and "));
            diagnostics.warning(
                    Code.CONTRAST,
                    location,
                    "no shade of " + wanted.hex() + " has a contrast of 4.5 to 1 with both " + colours + " of " + pages,
                    "make the two colours more alike, in assets/css");
        }
        return shade.orElse(wanted);
    }

    /** The nearest one that all backgrounds show. */
    private static Optional<Rgb> shade(Rgb wanted, Backgrounds backgrounds) {
        for (int percent = 0; percent <= 100; percent++) {
            Rgb darker = wanted.mixed(Rgb.BLACK, percent);
            Rgb lighter = wanted.mixed(Rgb.WHITE, percent);
            if (backgrounds.show(darker)) {
                return Optional.of(darker);
            } else if (backgrounds.show(lighter)) {
                return Optional.of(lighter);
            }
        }
        return Optional.empty();
    }

    /** Black or white, whichever is easier to read on a colour; one of them always has the contrast that it takes. */
    private static Rgb textOn(Rgb colour) {
        return colour.contrast(Rgb.WHITE) >= colour.contrast(Rgb.BLACK) ? Rgb.WHITE : Rgb.BLACK;
    }

    /** Custom properties for both colour schemes; paper is light. */
    String css() {
        return ":root{" + properties(light) + "}@media screen and (prefers-color-scheme:dark){:root{" + properties(dark)
                + "}}";
    }

    private static String properties(Rgb colour) {
        return "--accent:" + colour.hex() + ";--accent-contrast:"
                + textOn(colour).hex();
    }
}
