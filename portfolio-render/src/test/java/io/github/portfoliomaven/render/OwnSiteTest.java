package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.JsonSchema;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SourceHost;
import io.github.portfoliomaven.render.check.CheckOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The site of this repository: README, docs and decisions, built from where they are and checked without mercy. */
class OwnSiteTest {

    @Test
    void hasNoProblem() {
        SiteResult checked = build().check(CheckOptions.MAX_PAGE_BYTES);
        assertThat(TestConfig.printed(checked.diagnostics())).isEmpty();
    }

    @Test
    void leadsANewcomerFromTheFirstStepOn() {
        Section docs = Objects.requireNonNull(build().plan().site()).sections().get(0);
        List<String> pages =
                docs.members().stream().map(Content::path).map(Object::toString).toList();
        assertThat(pages)
                .as("docs/README.md links to every page and folder of docs, and so orders them")
                .startsWith("/docs/starting/", "/docs/repository/")
                .containsSubsequence("/docs/front-matter/", "/docs/markdown/", "/docs/configuration/", "/docs/maven/");
    }

    @Test
    void publishesTheSchemasAtTheirAddresses() {
        String address = build().plan().site().config().url().toString();
        assertThat(JsonSchema.CONFIGURATION).startsWith(address);
        assertThat(build().plan().site().files().published())
                .extracting(resource -> address + resource.path().value().substring(1))
                .contains(
                        JsonSchema.CONFIGURATION,
                        JsonSchema.CONFIGURATION.replace("portfolio.schema", "front-matter.schema"));
    }

    private static SiteBuild build() {
        SiteDirectory site = SiteDirectory.find(Path.of(".."), null).orElseThrow();
        SourceHost host = SourceHost.of("https://github.com/portfoliomaven/portfolio", "main", "")
                .orElseThrow();
        LoadOptions options =
                LoadOptions.at(Instant.parse("2026-11-27T00:00:00Z")).withProject(ProjectDefaults.NONE.at(host));
        return SiteBuild.of(site.tree(), options);
    }
}
