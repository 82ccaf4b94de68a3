package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Any text as a body that nobody trusts: jsoup finds nothing in the HTML that could do harm. The first byte says whether
 * HTML is cleaned or escaped, so that one input costs one reading.
 */
final class SanitizerFuzz {

    private static final MarkdownRenderer CLEANS =
            Rendering.renderer(new SiteConfig.Markdown(RawHtml.SANITIZE), LinkTargets.none());
    private static final MarkdownRenderer ESCAPES =
            Rendering.renderer(new SiteConfig.Markdown(RawHtml.ESCAPE), LinkTargets.none());

    private SanitizerFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        boolean escapes = text.startsWith("E");
        List<String> harm =
                Harm.inBody(Rendering.of(text, escapes ? ESCAPES : CLEANS).html());
        if (!harm.isEmpty()) {
            throw new AssertionError((escapes ? "escape" : "sanitize") + " leaves " + harm);
        }
    }
}
