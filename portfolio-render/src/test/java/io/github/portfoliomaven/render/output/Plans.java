package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.parallel.Workers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans and sites of a few strings. */
public final class Plans {

    private Plans() {}

    static OutputPlan of(String... paths) {
        List<Output> outputs = new ArrayList<>();
        for (String path : paths) {
            outputs.add(output(path, path, path));
        }
        return OutputPlan.of(outputs, new Diagnostics());
    }

    static Output output(String path, String text, String source) {
        return Output.text(new SitePath(path), Origin.file(source), () -> text);
    }

    /** Paths and texts by turns. */
    static RenderedSite site(String... pathsAndTexts) {
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            outputs.add(output(pathsAndTexts[i], pathsAndTexts[i + 1], pathsAndTexts[i]));
        }
        Diagnostics diagnostics = new Diagnostics();
        return render(OutputPlan.of(outputs, diagnostics), diagnostics, 1);
    }

    /** Every file of a plan. */
    public static RenderedSite render(OutputPlan plan, Diagnostics diagnostics, int threads) {
        return SiteOnDemand.of(plan, Memo.NONE, diagnostics)
                .all(Workers.silent(threads), () -> false)
                .orElseThrow();
    }

    static Map<String, String> texts(RenderedSite site) {
        Map<String, String> texts = new TreeMap<>();
        site.files().forEach(file -> texts.put(file.path().value(), new String(file.bytes(), StandardCharsets.UTF_8)));
        return texts;
    }
}
