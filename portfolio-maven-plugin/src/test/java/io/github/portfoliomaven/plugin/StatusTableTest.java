package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code -Dportfolio.explain} prints. */
class StatusTableTest {

    @Test
    void saysOfEachFileWhatBecameOfIt() {
        Map<String, String> files = Map.of(
                "portfolio.yml", "title: T\nurl: https://example.dev/\ndates: {zone: Europe/Berlin}\n",
                "content/about.md", "# About\n",
                "content/writing/draft.md", "---\ntitle: D\ndraft: true\n---\n",
                "content/writing/soon.md", "---\ntitle: S\ndate: 2026-05-01 09:00\n---\n",
                "content/writing/over.md", "---\ntitle: O\ndate: 2025-01-01\nexpires: 2026-01-01\n---\n",
                "content/writing/cut.md", "---\ntitle: C\n");
        SiteResult site = SiteBuild.of(
                        SourceTree.ofTexts(files, "src/site"), LoadOptions.at(Instant.parse("2026-03-01T00:00:00Z")))
                .render();
        assertThat(StatusTable.of(site.statuses(), site.diagnostics()))
                .containsExactly(
                        "src/site/content/about.md          published  /about/",
                        "src/site/content/writing/cut.md    excluded: front matter starts here and never ends",
                        "src/site/content/writing/draft.md  draft  /writing/draft/",
                        "src/site/content/writing/over.md   expired since 2026-01-01T00:00+01:00  /writing/over/",
                        "src/site/content/writing/soon.md   future until 2026-05-01T09:00+02:00  /writing/soon/");
    }
}
