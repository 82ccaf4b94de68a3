package io.github.portfoliomaven.render.output;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static io.github.portfoliomaven.render.output.Plans.output;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutputPlanTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void outputsAreSortedByPath() {
        OutputPlan plan = plan(output("/b/", "", "b"), output("/a.xml", "", "a"), output("/", "", "home"));
        assertThat(plan.outputs()).extracting(output -> output.path().value()).containsExactly("/", "/a.xml", "/b/");
        assertThat(plan.at(new SitePath("/b/"))).isPresent();
        assertThat(plan.at(new SitePath("/b"))).isEmpty();
        assertThat(printed(diagnostics)).isEmpty();
    }

    @Test
    void aLinkMayNameAPageInAllTheWaysThatServersKnow() {
        OutputPlan plan =
                plan(output("/writing/rbac/", "", "a"), output("/x/index.html", "", "b"), output("/c.png", "", "c"));
        for (String path :
                List.of("/writing/rbac/", "/writing/rbac", "/writing/rbac/index.html", "/x/", "/x", "/c.png")) {
            assertThat(plan.publishes(new SitePath(path))).as(path).isTrue();
        }
        for (String path : List.of("/", "/writing/", "/writing/rbac/index", "/c.png/", "/c", "/Writing/rbac/")) {
            assertThat(plan.publishes(new SitePath(path))).as(path).isFalse();
        }
    }

    @Test
    void aWrittenLinkIsDecodedBeforeItIsLookedUp() {
        assertThat(OutputPlan.pathOf("/caf%C3%A9/a%20b/?q=/x#y")).contains(new SitePath("/café/a b/"));
        assertThat(OutputPlan.pathOf("/100%/%zz%")).contains(new SitePath("/100%/%zz%"));
        assertThat(List.of("//host/", "/a/../b", "/%2e%2e/b", "/a%00b", "a/"))
                .allSatisfy(link -> assertThat(OutputPlan.pathOf(link)).isEmpty());
    }

    @Test
    void twoSourcesOfOnePathAreNamedBoth() {
        SourceText second = new SourceText("content/b.md", "---\npath: /about/\n---\n");
        Output moved = new Output(
                new SitePath("/about/"),
                new Origin("'content/b.md'", second.at(second.text().indexOf("/about"), 7)),
                () -> new byte[0]);
        OutputPlan plan = plan(output("/about/", "first", "'content/about.md'"), moved);
        assertThat(printed(diagnostics)).isEqualTo("""
                        content/b.md:2:7: error: 'content/about.md' and 'content/b.md' would both be published at /about/ [duplicate-path]
                            path: /about/
                                  ^^^^^^^
                            hint: give one of the two another slug, path or name""");
        assertThat(plan.at(new SitePath("/about/")).map(Output::origin).map(Origin::description))
                .isEqualTo(Optional.of("'content/about.md'"));
    }

    @Test
    void pathsMustDifferOnEveryFileSystem() {
        plan(
                output("/about/", "", "a"),
                output("/about/index.html", "", "b"),
                output("/About/", "", "c"),
                output("/cafe\u0301/", "", "d"),
                output("/caf\u00e9/", "", "e"));
        assertThat(printed(diagnostics)).isEqualTo("""
                        b: error: a and b would both be published as about/index.html [duplicate-path]
                            hint: give one of the two another slug, path or name
                        c: error: a and c would be published at /about/ and /About/, which are the same file if case is ignored [duplicate-path]
                            hint: give one of the two another slug, path or name
                        e: error: d and e would be published at /cafe\u0301/ and /caf\u00e9/, which are the same file if case is ignored [duplicate-path]
                            hint: give one of the two another slug, path or name""");
    }

    @Test
    void aNameIsAFileOrAFolder() {
        plan(
                output("/a", "", "file"),
                output("/a/", "", "page"),
                output("/b/c/", "", "below"),
                output("/B", "", "other"));
        assertThat(printed(diagnostics)).isEqualTo("""
                        other: error: other and below would be published at /B and /b/c/, but one name cannot be a file and a folder [duplicate-path]
                            hint: give one of the two another slug, path or name
                        page: error: file and page would be published at /a and /a/, but one name cannot be a file and a folder [duplicate-path]
                            hint: give one of the two another slug, path or name""");
    }

    private OutputPlan plan(Output... outputs) {
        return OutputPlan.of(List.of(outputs), diagnostics);
    }
}
