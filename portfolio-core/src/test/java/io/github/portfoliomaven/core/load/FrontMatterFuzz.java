package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.nio.charset.StandardCharsets;

/** Any text as a content file: front matter in YAML, TOML, JSON and script between its fences. */
final class FrontMatterFuzz {

    private FrontMatterFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source = new SourceText("content/x.md", new String(input, StandardCharsets.UTF_8));
        FrontMatter read = FrontMatter.read(source, diagnostics);
        if (read == null && !diagnostics.hasErrors()) {
            throw new AssertionError("nothing is read, and nothing is said");
        }
        Reported.check(diagnostics);
    }
}
