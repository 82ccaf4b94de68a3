package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Any text as a trusted body, with all syntax that there is. */
final class MarkdownFuzz {

    private static final SiteConfig.Markdown ALL =
            new SiteConfig.Markdown(RawHtml.ALLOW, LinkSchemes.DEFAULT, Map.of(), "en", true, Words.of("en"));

    private static final MarkdownRenderer RENDERER = Rendering.renderer(ALL, LinkTargets.none());

    private MarkdownFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Rendering.of(new String(input, StandardCharsets.UTF_8), RENDERER);
    }
}
