package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.parallel.Workers;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/** All files of a site with their content, in memory; immutable. */
public final class RenderedSite implements SiteFiles {

    private final SortedMap<SitePath, RenderedFile> files;

    RenderedSite(SortedMap<SitePath, RenderedFile> files) {
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
        return SiteOnDemand.of(plan, Memo.NONE, diagnostics)
                .all(Workers.silent(threads), () -> false)
                .orElseThrow();
    }

    /** By path. */
    public Collection<RenderedFile> files() {
        return files.values();
    }

    @Override
    public Optional<RenderedFile> at(SitePath path) {
        return Optional.ofNullable(files.get(path));
    }
}
