package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.parallel.Parallel;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files of a site with their content, in memory; immutable. */
public final class RenderedSite {

    private final SortedMap<SitePath, RenderedFile> files;

    private RenderedSite(SortedMap<SitePath, RenderedFile> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * Makes the content of every output; the result does not depend on the number of threads.
     *
     * <p>A file that cannot be read is an error among the diagnostics and missing from the result.
     *
     * @param threads at least 1
     */
    public static RenderedSite render(OutputPlan plan, Diagnostics diagnostics, int threads) {
        return render(plan, Memo.NONE, diagnostics, threads);
    }

    /** Likewise, but makes nothing again of what it was made of before. */
    public static RenderedSite render(OutputPlan plan, Memo memo, Diagnostics diagnostics, int threads) {
        List<Optional<RenderedFile>> made =
                Parallel.map(plan.outputs(), threads, output -> make(output, memo, diagnostics));
        SortedMap<SitePath, RenderedFile> files = new TreeMap<>();
        made.forEach(file -> file.ifPresent(f -> files.put(f.path(), f)));
        return new RenderedSite(files);
    }

    /** By path. */
    public Collection<RenderedFile> files() {
        return files.values();
    }

    public Optional<RenderedFile> at(SitePath path) {
        return Optional.ofNullable(files.get(path));
    }

    private static Optional<RenderedFile> make(Output output, Memo memo, Diagnostics diagnostics) {
        try {
            return Optional.of(
                    output.bytes() instanceof Output.From<?> from
                            ? make(output.path(), from, memo, diagnostics)
                            : new RenderedFile(output.path(), output.bytes().make()));
        } catch (IOException e) {
            diagnostics.error(
                    Code.UNREADABLE,
                    output.origin().location(),
                    output.origin().description() + " cannot be read for " + output.path(),
                    "check that the file is still there and that its permissions let you read it");
            return Optional.empty();
        }
    }

    private static <I> RenderedFile make(SitePath path, Output.From<I> from, Memo memo, Diagnostics diagnostics)
            throws IOException {
        I input = from.input().get();
        if (memo.recall("file", path.value(), input) instanceof RenderedFile file) {
            return file;
        }
        int problems = diagnostics.count();
        RenderedFile file = new RenderedFile(path, from.recipe().of(input));
        // what was reported now, maybe of this file, has to be reported the next time, too
        if (diagnostics.count() == problems) {
            memo.keep("file", path.value(), input, file);
        }
        return file;
    }
}
