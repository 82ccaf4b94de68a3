package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finished site in memory, or what is wrong with it. Immutable. */
public final class BuiltSite {

    private final List<Problem> problems;
    private final @Nullable RenderedSite files;

    BuiltSite(SiteResult result) {
        this.problems = Problem.of(result.diagnostics());
        this.files = result.files();
    }

    /** All that is wrong, by file, line and column. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether there is an error among the problems; then there are no files. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** All files, by path; empty if there is an error. */
    public List<BuiltFile> files() {
        return files == null ? List.of() : wrapped(files);
    }

    /** The file at a path, such as {@code /writing/hello/} or {@code /rss.xml}. */
    public Optional<BuiltFile> file(String path) {
        return files == null || !SitePath.isValid(path)
                ? Optional.empty()
                : files.at(new SitePath(path)).map(BuiltFile::new);
    }

    static List<BuiltFile> wrapped(RenderedSite site) {
        Collection<BuiltFile> all = site.files().stream().map(BuiltFile::new).toList();
        return List.copyOf(all);
    }
}
