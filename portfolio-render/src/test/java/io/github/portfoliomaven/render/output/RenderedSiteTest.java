package io.github.portfoliomaven.render.output;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderedSiteTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void theResultDoesNotDependOnThreads() {
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            outputs.add(Plans.output("/" + i + "/", "text " + i, "page " + i));
        }
        OutputPlan plan = OutputPlan.of(outputs, diagnostics);
        RenderedSite one = Plans.render(plan, diagnostics, 1);
        RenderedSite four = Plans.render(plan, diagnostics, 4);
        assertThat(Plans.texts(four)).isEqualTo(Plans.texts(one)).hasSize(500).containsEntry("/7/", "text 7");
        assertThat(four.files()).extracting(RenderedFile::path).isSorted();
    }

    @Test
    void contentCannotBeChangedFromOutside() {
        RenderedSite site = Plans.site("/a.txt", "abc");
        RenderedFile file = site.at(new SitePath("/a.txt")).orElseThrow();
        file.bytes()[0] = 'X';
        assertThat(file.bytes()).asString().isEqualTo("abc");
        assertThat(file.size()).isEqualTo(3);
        assertThat(file.checksum()).isEqualTo("352441c2-3");
    }

    @Test
    void aFileThatCannotBeReadIsAProblemOfTheContent() {
        Output broken = new Output(new SitePath("/x.png"), Origin.file("static/x.png"), () -> {
            throw new IOException("disk");
        });
        RenderedSite site = Plans.render(OutputPlan.of(List.of(broken), diagnostics), diagnostics, 2);
        assertThat(site.files()).isEmpty();
        assertThat(printed(diagnostics)).isEqualTo("""
                        static/x.png: error: static/x.png cannot be read for /x.png [unreadable]
                            hint: check that the file is still there and that its permissions let you read it""");
    }

    @Test
    void aFaultOfTheProgramIsNotHidden() {
        Output broken = Output.text(new SitePath("/x/"), Origin.file("x"), () -> {
            throw new IllegalStateException("a fault");
        });
        OutputPlan plan = OutputPlan.of(List.of(broken), diagnostics);
        assertThat(Plans.render(plan, diagnostics, 2).files()).isEmpty();
        assertThat(printed(diagnostics))
                .startsWith("x: error: /x/ cannot be generated from x: java.lang.IllegalStateException: a fault at ");
    }
}
