package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.ColourScheme;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes style sheets for readers of both schemes serve a site that is always light or always dark: what they ask of the
 * reader's preference is answered for good.
 */
record SchemeCss(ColourScheme scheme) {

    private static final Pattern PREFERENCE = Pattern.compile("\\(prefers-color-scheme:\\s*(light|dark)\\)");
    private static final String ALWAYS = "(min-width:0)";
    private static final String NEVER = "(max-width:0)";

    String apply(String css) {
        if (scheme == ColourScheme.AUTO) {
            return css;
        }
        String fixed = scheme.name().toLowerCase(Locale.ROOT);
        return PREFERENCE
                .matcher(css)
                .replaceAll(asked -> Matcher.quoteReplacement(asked.group(1).equals(fixed) ? ALWAYS : NEVER))
                .replace("color-scheme:light dark", "color-scheme:" + fixed);
    }
}
