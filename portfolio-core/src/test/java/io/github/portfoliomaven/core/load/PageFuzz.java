package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Any bytes as a post, read with all that its front matter may say. */
final class PageFuzz {

    private static final byte[] CONFIG = "title: T\nurl: https://example.dev/\n".getBytes(StandardCharsets.UTF_8);

    private PageFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = SourceTree.inMemory(Map.of("portfolio.yml", CONFIG, "content/writing/a.md", input), "site");
        SiteLoader.load(tree, LoadOptions.at(SiteInAString.NOW), diagnostics);
        Reported.check(diagnostics);
    }
}
