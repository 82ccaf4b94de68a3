package io.github.portfoliomaven.render.serve;

import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.BuildMemory;
import io.github.portfoliomaven.core.model.LedgerEntry;
import io.github.portfoliomaven.core.model.LedgerEntry.Status;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteBuild.Rendered;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A site that is served while its author works on it: each change in the site directory is built and shown at once. A
 * build that fails leaves the last good site, with the problems on its pages.
 */
public final class Preview implements Closeable {

    private final SiteDirectory directory;
    private final Function<SourceTree, SiteBuild> builds;
    private final PreviewServer server;
    private final BuildMemory memory = new BuildMemory();
    private @Nullable RenderedSite shown;

    private Preview(SiteDirectory directory, Function<SourceTree, SiteBuild> builds, PreviewServer server) {
        this.directory = directory;
        this.builds = builds;
        this.server = server;
    }

    /**
     * Starts to listen; there is nothing to see before {@link #run}.
     *
     * @param builds makes the build of a tree of sources, anew for each state of the sources
     * @param host the address to listen on, or {@code null} for this machine alone
     * @param port the first to try; when it is taken, one of the next serves; 0 for any
     * @throws IOException when there is no free port, or no such host
     */
    public static Preview start(
            SiteDirectory directory, Function<SourceTree, SiteBuild> builds, @Nullable String host, int port)
            throws IOException {
        return new Preview(directory, builds, PreviewServer.start(host, port));
    }

    /** Where the site starts; its path is known after the first good build. */
    public URI address() {
        return server.address();
    }

    public int port() {
        return server.port();
    }

    /**
     * What came of a change.
     *
     * @param changed the files that were changed, relative to the site directory, in order; none for the first build
     * @param rendered the build; {@code null} after a failure that is not the author's
     * @param failure what failed then, else {@code null}
     * @param rebuiltPages how many pages are not what they were before
     * @param nanos how long the build took
     */
    public record Rebuild(
            Set<String> changed,
            @Nullable Rendered rendered,
            @Nullable RuntimeException failure,
            int rebuiltPages,
            long nanos) {}

    /**
     * Builds, shows, and follows the site directory, until the thread is interrupted.
     *
     * @param listener hears of each build, the first one included
     */
    public void run(Consumer<Rebuild> listener) throws InterruptedException {
        SourceWatch watch = new SourceWatch(directory.path());
        Set<String> changed = Set.of();
        while (!Thread.interrupted()) {
            Rebuild rebuild = rebuild(changed);
            listener.accept(rebuild);
            if (rebuild.rendered() != null && !rebuild.rendered().shownFiles().isEmpty()) {
                watch.watchAlso(inRepository(rebuild.rendered().shownFiles()));
            }
            changed = watch.await();
        }
        throw new InterruptedException();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Files of the repository by their names as paths from the site directory. */
    private Map<String, Path> inRepository(Set<String> shownFiles) {
        Map<String, Path> files = new HashMap<>();
        directory
                .base()
                .ifPresent(base -> shownFiles.forEach(shown -> {
                    Path file = resolved(base, shown);
                    if (file != null) {
                        String name = directory
                                .path()
                                .toAbsolutePath()
                                .relativize(file)
                                .toString();
                        files.put(name.replace('\\', '/'), file);
                    }
                }));
        return files;
    }

    private static @Nullable Path resolved(Path base, String shown) {
        try {
            return base.resolve(shown).normalize();
        } catch (InvalidPathException e) {
            return null; // the build has reported it
        }
    }

    private Rebuild rebuild(Set<String> changed) {
        long start = System.nanoTime();
        try {
            Rendered rendered = builds.apply(directory.tree()).withMemo(memory).render();
            int pages = show(rendered);
            return new Rebuild(changed, rendered, null, pages, System.nanoTime() - start);
        } catch (RuntimeException e) {
            // a file that went away while it was read is another change, which comes next
            server.showProblems(List.of(Problem.of(e)));
            return new Rebuild(changed, null, e, 0, System.nanoTime() - start);
        }
    }

    private int show(Rendered rendered) {
        List<Problem> problems =
                rendered.diagnostics().stream().map(Problem::of).toList();
        RenderedSite site = rendered.files();
        if (site == null) {
            server.showProblems(problems);
            return 0;
        }
        int pages = shown == null ? rendered.pages() : differentPages(shown, site);
        shown = site;
        memory.forgetUnused();
        server.show(site, decoded(rendered.basePath()), marks(rendered.ledger()), problems);
        return pages;
    }

    private static int differentPages(RenderedSite before, RenderedSite after) {
        return (int) after.files().stream()
                .filter(file -> file.path().outputFile().endsWith(".html"))
                .filter(file -> before.at(file.path())
                        .filter(old -> old.sameContent(file))
                        .isEmpty())
                .count();
    }

    /** The pages that the public does not get to see. */
    private static SortedMap<SitePath, String> marks(List<LedgerEntry> ledger) {
        SortedMap<SitePath, String> marks = new TreeMap<>();
        for (LedgerEntry entry : ledger) {
            if (entry.status() == Status.PUBLISHED && entry.due() != Status.PUBLISHED && entry.path() != null) {
                marks.put(entry.path(), entry.due().label());
            }
        }
        return marks;
    }

    private static String decoded(String basePath) {
        return PercentCoding.decode(basePath)
                .filter(path -> SitePath.isValid(path + "/"))
                .orElse("");
    }
}
