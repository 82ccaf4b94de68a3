package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.css.Rgb;
import java.util.List;

/**
 * The site's colour for links and buttons, made readable: darker on light pages and lighter on dark ones, as little as
 * is needed for a contrast of 4.5 to 1 (WCAG 2.2, success criterion 1.4.3) with every background.
 *
 * @param light the colour on light pages
 * @param dark the colour on dark pages
 */
record Accent(Rgb light, Rgb dark) {

    private static final double READABLE = 4.5;

    static Accent of(Rgb wanted, Backgrounds backgrounds) {
        return new Accent(
                readable(wanted, Rgb.BLACK, backgrounds.light()), readable(wanted, Rgb.WHITE, backgrounds.dark()));
    }

    private static Rgb readable(Rgb wanted, Rgb towards, List<Rgb> backgrounds) {
        for (int percent = 0; percent < 100; percent++) {
            Rgb mixed = wanted.mixed(towards, percent);
            if (backgrounds.stream().allMatch(background -> mixed.contrast(background) >= READABLE)) {
                return mixed;
            }
        }
        return towards;
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
