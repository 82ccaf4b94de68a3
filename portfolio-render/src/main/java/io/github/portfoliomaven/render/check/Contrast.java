package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The theme's colours for text can be read on its backgrounds, in both colour schemes: 4.5 to 1 (WCAG 2.2, success
 * criterion 1.4.3). Only colours written as {@code #rgb} or {@code #rrggbb} are known; a theme with other names is not
 * looked at.
 */
final class Contrast implements SiteWideCheck {

    private static final double READABLE = 4.5;

    private static final List<String> BACKGROUNDS = List.of("--paper", "--raised");

    private static final Set<String> TEXTS =
            Set.of("--ink", "--muted", "--accent", "--note", "--tip", "--important", "--warning", "--caution");

    @Override
    public void check(CheckedSite site, Findings findings) {
        for (RenderedFile css : site.files().withSuffix(".css")) {
            if (!site.files().isAsIs(css.path())) {
                ThemeTokens tokens = ThemeTokens.of(site.files().text(css.path()));
                check(css, "light", tokens.light(), findings);
                check(css, "dark", tokens.dark(), findings);
            }
        }
    }

    private static void check(RenderedFile css, String scheme, Map<String, Rgb> tokens, Findings findings) {
        for (String text : tokens.keySet()) {
            if (TEXTS.contains(text) || text.startsWith("--code-")) {
                check(css, scheme, text, BACKGROUNDS, tokens, findings);
            }
        }
        check(css, scheme, "--accent-contrast", List.of("--accent"), tokens, findings);
    }

    /** Reports a colour once, with the background on which it is hardest to read. */
    private static void check(
            RenderedFile css,
            String scheme,
            String text,
            List<String> backgrounds,
            Map<String, Rgb> tokens,
            Findings findings) {
        Rgb colour = tokens.get(text);
        String worst = null;
        double least = READABLE;
        for (String background : backgrounds) {
            Rgb behind = tokens.get(background);
            if (colour != null && behind != null && colour.contrast(behind) < least) {
                worst = background + " " + behind.hex();
                least = colour.contrast(behind);
            }
        }
        if (colour != null && worst != null) {
            findings.error(
                    Code.CONTRAST,
                    Spot.element(css.path(), -1, text + ": " + colour.hex(), text + ":"),
                    text + " " + colour.hex() + " on " + worst + " has a contrast of "
                            + String.format(Locale.ROOT, "%.1f", Math.floor(least * 10) / 10) + " to 1 in the "
                            + scheme + " colours",
                    "move the two apart, in assets/css or theme of portfolio.yml: text takes a contrast of 4.5 to 1");
        }
    }
}
