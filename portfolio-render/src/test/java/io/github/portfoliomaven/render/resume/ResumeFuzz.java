package io.github.portfoliomaven.render.resume;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.Reported;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.load.SiteLoader;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.Site;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Any bytes as data/resume.json. */
final class ResumeFuzz {

    private static final byte[] CONFIG = "title: T\nurl: https://example.dev/\n".getBytes(StandardCharsets.UTF_8);

    private ResumeFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = SourceTree.inMemory(Map.of("portfolio.yml", CONFIG, "data/resume.json", input), "site");
        Site site = SiteLoader.load(tree, LoadOptions.at(SiteInAString.NOW), diagnostics);
        if (site != null) {
            PublicResume.of(site);
            PublicResume.summary(site);
            PublicResume.data(site);
        }
        Reported.check(diagnostics);
    }
}
