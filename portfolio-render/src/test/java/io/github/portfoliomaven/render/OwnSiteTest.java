package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.JsonSchema;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.model.ProjectFacts;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceHost;
import io.github.portfoliomaven.render.check.CheckOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        assertThat(pages("docs"))
                .as("docs/README.md links to every page and folder of docs, and so orders them")
                .startsWith("/docs/starting/", "/docs/repository/")
                .containsSubsequence("/docs/front-matter/", "/docs/markdown/", "/docs/configuration/", "/docs/maven/");
    }

    @Test
    void showsTheModulesAndTheCodeThatUsesThem() {
        assertThat(pages("modules"))
                .containsExactly(
                        "/modules/portfolio-core/", "/modules/portfolio-render/", "/modules/portfolio-maven-plugin/");
        byte[] plugin = Objects.requireNonNull(build().render().files())
                .at(new SitePath("/modules/portfolio-maven-plugin/"))
                .orElseThrow()
                .bytes();
        assertThat(new String(plugin, StandardCharsets.UTF_8)).contains("portfolio-maven-plugin:1.0", "Java 17");
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

    private static List<String> pages(String section) {
        return Objects.requireNonNull(build().plan().site()).sections().stream()
                .filter(each -> each.name().equals(section))
                .map(Section::members)
                .flatMap(List::stream)
                .map(content -> content.path().value())
                .toList();
    }

    private static SiteBuild build() {
        SiteDirectory site = SiteDirectory.find(Path.of(".."), null).orElseThrow();
        SourceHost host = SourceHost.of("https://github.com/portfoliomaven/portfolio", "main", "")
                .orElseThrow();
        LoadOptions options = LoadOptions.at(Instant.parse("2026-11-27T00:00:00Z"))
                .withProject(ProjectDefaults.NONE
                        .at(host)
                        .with(diagnostics -> Stream.of("portfolio-core", "portfolio-render", "portfolio-maven-plugin")
                                .map(OwnSiteTest::facts)
                                .toList()));
        return SiteBuild.of(site.tree(), options);
    }

    /** What the goals say of a module, by its own words. */
    private static ProjectFacts facts(String artifact) {
        String pom;
        try {
            pom = Files.readString(Path.of("..", artifact, "pom.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String own = pom.substring(pom.indexOf("</parent>"));
        return new ProjectFacts(
                "io.github.portfoliomaven:" + artifact,
                artifact + "/pom.xml",
                true,
                true,
                new ProjectFacts.Said(
                        fact(own, "name"),
                        fact(own, "description"),
                        new ProjectFacts.Fact("1.0", null),
                        new ProjectFacts.Fact("17", null),
                        null),
                new ProjectFacts.Links(null, null, null),
                List.of(new ProjectFacts.Snippet("Gradle", "text", artifact + ":", "")));
    }

    private static ProjectFacts.Fact fact(String pom, String element) {
        return new ProjectFacts.Fact(
                pom.substring(
                        pom.indexOf("<" + element + ">") + element.length() + 2, pom.indexOf("</" + element + ">")),
                null);
    }
}
