package io.github.portfoliomaven.render.check;

import static java.util.Objects.requireNonNull;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.markdown.LinkTargets;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.OutputPlan;
import io.github.portfoliomaven.render.output.Plans;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A site in one text, built and checked: each file after a line {@code -- path --}. */
final class CheckRun {

    /** A small site without a fault. */
    static final String CLEAN = """
            -- portfolio.yml --
            title: Ada Example
            url: https://ada.example/
            description: Notes on engines and the people who run them.
            author: {name: Ada Example, role: Engineer}
            -- content/about.md --
            ---
            title: About
            description: Who writes here, and why.
            ---
            I write about [engines](writing/engines.md#parts), and show [a demo](/demo.html#start).

            ## Where I come from

            ![A mill by a river](/mill.svg)
            -- content/writing/engines.md --
            ---
            title: Engines
            date: 2026-02-12
            description: What an engine is made of.
            tags: [Machines]
            ---
            ## Parts

            The [store](#parts) and the mill, as `{{number}}` says.
            -- content/writing/notes.md --
            ---
            title: Notes
            date: 2026-03-01
            description: What did not fit elsewhere.
            tags: [Machines]
            ---
            See [engines](engines.md).
            -- static/mill.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            -- static/demo.html --
            <!doctype html><title>Demo</title><h3 id="start">Start</h3><img src="mill.svg" alt="The mill">
            """;

    private CheckRun() {}

    static Map<String, String> files(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        String name = null;
        for (String line : text.lines().toList()) {
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                name = line.substring(3, line.length() - 3);
                files.put(name, "");
            } else if (name != null) {
                files.merge(name, line + "\n", String::concat);
            }
        }
        return files;
    }

    /** The clean site with some of its files replaced or added. */
    static SiteResult with(String changes, long maxPageBytes) {
        // of two files with one name the later counts
        return build(CLEAN + changes).check(maxPageBytes);
    }

    /** What is printed of the clean site when one of its finished files is another. */
    static String edited(String path, UnaryOperator<String> edit) {
        Diagnostics diagnostics = new Diagnostics();
        SiteBuild build = build(CLEAN);
        SiteResult planned = build.plan();
        Site site = requireNonNull(planned.site());
        SiteBodies bodies =
                SiteBodies.render(site, new Routes(site.config().url()), LinkTargets.of(site), diagnostics, 1);
        List<Output> outputs = requireNonNull(planned.outputs()).outputs().stream()
                .map(output -> output.path().value().equals(path) ? edited(output, edit) : output)
                .toList();
        OutputPlan plan = OutputPlan.of(outputs, diagnostics);
        RenderedSite files = Plans.render(plan, diagnostics, 1);
        SiteCheck.check(List.of(bodies), plan, files, CheckOptions.standard(1), diagnostics);
        return printed(diagnostics.sorted());
    }

    private static Output edited(Output output, UnaryOperator<String> edit) {
        return new Output(output.path(), output.origin(), () -> {
            String before = new String(output.bytes().make(), StandardCharsets.UTF_8);
            String after = edit.apply(before);
            if (after.equals(before)) {
                throw new AssertionError("nothing to edit in " + before);
            }
            return after.getBytes(StandardCharsets.UTF_8);
        });
    }

    private static SiteBuild build(String text) {
        return SiteBuild.of(
                        SourceTree.ofTexts(files(text), "src/site"),
                        LoadOptions.at(Instant.parse("2026-06-01T00:00:00Z")))
                .withThreads(2);
    }

    /** All that is reported, as it is printed. */
    static String printed(String changes) {
        return printed(with(changes, CheckOptions.MAX_PAGE_BYTES));
    }

    static String printed(SiteResult checked) {
        return printed(checked.diagnostics());
    }

    private static String printed(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    }
}
