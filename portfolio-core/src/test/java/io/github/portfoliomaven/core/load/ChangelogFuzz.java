package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.SiteConfig;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Any text as a changelog. */
final class ChangelogFuzz {

    private static final LoadOptions OPTIONS = LoadOptions.at(SiteInAString.NOW);

    private static final SiteConfig CONFIG = Objects.requireNonNull(ConfigReader.read(
                    SourceTree.ofTexts(
                            Map.of("portfolio.yml", "title: T\nurl: https://example.dev/\nchangelog: C.md\n"), "site"),
                    OPTIONS,
                    new Diagnostics()))
            .site();

    private ChangelogFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText text = new SourceText("C.md", new String(input, StandardCharsets.UTF_8));
        CodeSources sources = path -> CodeSources.Found.text(text);
        ChangelogReader.read(CONFIG, sources, OPTIONS, Memo.NONE, diagnostics);
        Reported.check(diagnostics);
    }
}
