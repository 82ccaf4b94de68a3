package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text as a body that nobody trusts: jsoup finds nothing in the HTML that could do harm. */
final class SanitizerFuzz {

    private SanitizerFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        for (RawHtml mode : List.of(RawHtml.SANITIZE, RawHtml.ESCAPE)) {
            List<String> harm =
                    Harm.inBody(Rendering.of(text, mode, LinkTargets.none()).html());
            if (!harm.isEmpty()) {
                throw new AssertionError(mode + " leaves " + harm);
            }
        }
    }
}
