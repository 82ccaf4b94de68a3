package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.css.RootProperties;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The theme's colours for text can be read on what is behind them, in both colour schemes: 4.5 to 1 (WCAG 2.2, success
 * criterion 1.4.3). Looked at are custom properties of {@code :root} that a rule gives to {@code color}: on the
 * background of that rule, or on {@code --paper} and {@code --raised}. Colours with transparency, and those
 * of newer functions, are not known.
 */
final class Contrast implements SiteWideCheck {

    @Override
    public void check(CheckedSite site, Findings findings) {
        StringBuilder css = new StringBuilder();
        List<CssRule> rules = new ArrayList<>();
        Map<String, SitePath> definedIn = new HashMap<>();
        for (RenderedFile file : site.files().withSuffix(".css")) {
            if (!site.files().isAsIs(file.path())) {
                String text = site.files().text(file.path());
                List<CssRule> own = CssRule.of(text);
                own.forEach(rule -> rule.declarations().keySet().forEach(name -> definedIn.put(name, file.path())));
                rules.addAll(own);
                css.append(text);
            }
        }
        ThemeColours colours = ThemeColours.of(rules, css.toString());
        colours.pairs().forEach((text, behind) -> {
            SitePath file = definedIn.get(text);
            if (file != null) {
                check(file, "light", text, behind, colours.properties(), findings);
                check(file, "dark", text, behind, colours.properties(), findings);
            }
        });
    }

    /** Reports a colour once, with the background on which it is hardest to read. */
    private static void check(
            SitePath file,
            String scheme,
            String text,
            Set<String> backgrounds,
            RootProperties colours,
            Findings findings) {
        boolean dark = scheme.equals("dark");
        Rgb colour = colours.colour(text, dark).orElse(null);
        String worst = null;
        double least = Rgb.READABLE;
        for (String background : backgrounds) {
            Rgb behind = colours.colour(background, dark).orElse(null);
            if (colour != null && behind != null && colour.contrast(behind) < least) {
                worst = background + " " + behind.hex();
                least = colour.contrast(behind);
            }
        }
        if (colour != null && worst != null) {
            findings.error(
                    Code.CONTRAST,
                    OutputLocation.element(file, -1, text + ": " + colour.hex(), text + ":"),
                    text + " " + colour.hex() + " on " + worst + " has a contrast of "
                            + String.format(Locale.ROOT, "%.1f", Math.floor(least * 10) / 10) + " to 1 in the "
                            + scheme + " colours",
                    "increase the contrast to 4.5 to 1, in assets/css or theme of portfolio.yml");
        }
    }
}
