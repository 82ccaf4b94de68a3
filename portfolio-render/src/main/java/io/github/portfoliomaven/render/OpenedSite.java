package io.github.portfoliomaven.render;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.parallel.Workers;
import io.github.portfoliomaven.render.output.LeftFiles;
import io.github.portfoliomaven.render.output.RenderedSite;
import io.github.portfoliomaven.render.output.SiteFiles;
import io.github.portfoliomaven.render.output.SiteOnDemand;
import io.github.portfoliomaven.render.output.StagedSite;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A site during a build: its plan is made, its links are checked, and its files are made when they are requested.
 * Thread-safe.
 */
public final class OpenedSite {

    private final @Nullable SiteOnDemand files;
    private final SiteResult soFar;
    private final Diagnostics diagnostics;
    private final Workers workers;

    /**
     * @param files null if there is an error
     * @param soFar what is known without them
     * @param diagnostics gets what is wrong with the files
     */
    OpenedSite(@Nullable SiteOnDemand files, SiteResult soFar, Diagnostics diagnostics, Workers workers) {
        this.files = files;
        this.soFar = soFar;
        this.diagnostics = diagnostics;
        this.workers = workers;
    }

    /** Each file, made when it is first asked for; empty if the site has an error. */
    public Optional<SiteFiles> files() {
        return Optional.ofNullable(files);
    }

    /** What is wrong as far as it can be known without the content of the files, sorted. */
    public List<Diagnostic> diagnostics() {
        return soFar.diagnostics();
    }

    /** What became of each content file. */
    public List<SourceStatus> statuses() {
        return soFar.statuses();
    }

    /** What the generator itself says in the language of the site. */
    public Words words() {
        return soFar.words();
    }

    /** Of the site on its host, without a slash at the end; empty for the root. */
    public String basePath() {
        return soFar.basePath();
    }

    /** The files of the repository that code blocks show, relative to the base directory. */
    public Set<String> shownFiles() {
        return soFar.shownFiles();
    }

    /** As it was read; {@code null} if the configuration cannot be read. */
    @Nullable
    Site site() {
        return soFar.site();
    }

    /**
     * Makes all files, and stages each when it is made; the result has none.
     *
     * @param left files that would come out as they are, and are not made
     */
    SiteResult stage(StagedSite staged, LeftFiles left) {
        if (files != null) {
            files.stage(workers, staged, left);
        }
        return soFar.rendered(diagnostics, null);
    }

    /**
     * Makes all files that are not made yet.
     *
     * @param threads at least 1
     * @param givenUp whether the site is no longer wanted; the result is empty then
     */
    public Optional<SiteResult> finish(int threads, BooleanSupplier givenUp) {
        if (files == null) {
            return Optional.of(soFar);
        }
        Optional<RenderedSite> all = files.all(workers.withThreads(threads), givenUp);
        return all.map(site -> soFar.rendered(diagnostics, diagnostics.hasErrors() ? null : site));
    }
}
