package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.nio.charset.StandardCharsets;

/** Any text as a YAML file. */
final class YamlFuzz {

    private YamlFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source = new SourceText("data/x.yml", new String(input, StandardCharsets.UTF_8));
        if (YamlReader.read(source, diagnostics) == null && !diagnostics.hasErrors()) {
            throw new AssertionError("nothing is read, and nothing is said");
        }
        Reported.check(diagnostics);
    }
}
