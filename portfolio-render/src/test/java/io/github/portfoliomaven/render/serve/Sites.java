package io.github.portfoliomaven.render.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.OutputPlan;
import io.github.portfoliomaven.render.output.Plans;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.util.ArrayList;
import java.util.List;

/** Small sites in memory. */
final class Sites {

    private Sites() {}

    /** A site of pairs: a path and its text. */
    static RenderedSite of(String... pathsAndTexts) {
        Diagnostics diagnostics = new Diagnostics();
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            String text = pathsAndTexts[i + 1];
            outputs.add(Output.text(new SitePath(pathsAndTexts[i]), Origin.file(pathsAndTexts[i]), () -> text));
        }
        RenderedSite site = Plans.render(OutputPlan.of(outputs, diagnostics), diagnostics, 1);
        assertThat(diagnostics.sorted()).isEmpty();
        return site;
    }
}
