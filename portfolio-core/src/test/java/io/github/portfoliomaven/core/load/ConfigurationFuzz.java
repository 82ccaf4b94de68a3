package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.Map;

/** Any bytes as portfolio.yml. */
final class ConfigurationFuzz {

    private ConfigurationFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = SourceTree.inMemory(Map.of("portfolio.yml", input), "site");
        if (SiteLoader.load(tree, LoadOptions.at(SiteInAString.NOW), diagnostics) == null && !diagnostics.hasErrors()) {
            throw new AssertionError("nothing is read, and nothing is said");
        }
        Reported.check(diagnostics);
    }
}
