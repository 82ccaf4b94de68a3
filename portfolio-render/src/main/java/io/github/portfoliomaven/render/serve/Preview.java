package io.github.portfoliomaven.render.serve;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.BuildMemory;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.model.SourceStatus.Status;
import io.github.portfoliomaven.core.text.UrlText;
import io.github.portfoliomaven.render.OpenedSite;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.output.RenderedSite;
import io.github.portfoliomaven.render.output.SiteFiles;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private @Nullable Snapshot good;

    private Preview(SiteDirectory directory, Function<SourceTree, SiteBuild> builds, PreviewServer server) {
        this.directory = directory;
        this.builds = builds;
        this.server = server;
    }

    /**
     * Starts to listen; nothing is shown before {@link #run}.
     *
     * @param builds makes the build of a tree of sources, again for each state of the sources
     * @param host the address to listen on, or {@code null} for this machine alone
     * @param port the first to try; if it is taken, one of the next is used; 0 for any
     * @throws IOException if there is no free port, or no such host
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
     * The result of a change.
     *
     * @param changed the files that were changed, relative to the site directory, in order; none for the first build
     * @param rendered the build; or {@code null} after a failure that is not the author's
     * @param failure what failed, or null
     * @param rebuiltPages how many pages are not what they were before
     * @param nanos how long the build took
     */
    public record Rebuild(
            Set<String> changed,
            @Nullable SiteResult rendered,
            @Nullable RuntimeException failure,
            int rebuiltPages,
            long nanos) {}

    /** Is told what the preview does, one event at a time. */
    @FunctionalInterface
    public interface Listener {

        /** There is something to see for the first time: a site, whose files may still be in the making, or problems. */
        default void ready() {}

        /** A build has ended, the first one included. Not called for a build that a change has interrupted. */
        void built(Rebuild rebuild);
    }

    /** Builds, shows, and follows the site directory, until the thread is interrupted. */
    public void run(Listener listener) throws InterruptedException {
        SourceWatch watch = new SourceWatch(directory.path());
        Build build = new Build(Set.of(), listener);
        try {
            boolean ready = false;
            while (true) {
                Set<String> shownFiles = build.open();
                if (!ready) {
                    ready = true;
                    listener.ready();
                }
                build.finishMeanwhile();
                if (!shownFiles.isEmpty()) {
                    watch.watchAlso(inRepository(shownFiles));
                }
                Set<String> changed = new TreeSet<>(watch.await());
                if (build.giveUp()) {
                    changed.addAll(build.changed);
                }
                build = new Build(changed, listener);
            }
        } finally {
            build.giveUp();
        }
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

    /**
     * One build: it is shown as soon as its files can be made one by one, so that the page that somebody looks at comes
     * first, and made whole on another thread meanwhile.
     */
    private final class Build {

        private final long start = System.nanoTime();
        private final Set<String> changed;
        private final Listener listener;
        private @Nullable OpenedSite opened;
        private volatile boolean givenUp;
        private boolean ended;

        Build(Set<String> changed, Listener listener) {
            this.changed = changed;
            this.listener = listener;
        }

        /** Shows the site, or what is wrong with it; the files of the repository that it shows. */
        Set<String> open() {
            try {
                OpenedSite site =
                        builds.apply(directory.tree()).withMemo(memory).open();
                if (site.files().isPresent()) {
                    show(snapshot(site, site.files().get()), problems(site.diagnostics()));
                    opened = site;
                } else {
                    end(site.finish(1, () -> false).orElseThrow());
                }
                return site.shownFiles();
            } catch (RuntimeException e) {
                // a file that went away while it was read is another change, which comes next
                fail(e);
                return Set.of();
            }
        }

        void finishMeanwhile() {
            OpenedSite site = opened;
            if (site == null) {
                return;
            }
            // one processor stays free for page requests
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            Thread thread = new Thread(() -> finish(site, threads), "portfolio-preview-rest");
            thread.setDaemon(true);
            thread.start();
        }

        private void finish(OpenedSite site, int threads) {
            try {
                site.finish(threads, () -> givenUp).ifPresent(this::end);
            } catch (RuntimeException e) {
                fail(e);
            }
        }

        /** Interrupts a running build; returns whether there was one. */
        synchronized boolean giveUp() {
            givenUp = true;
            return !ended;
        }

        private synchronized void end(SiteResult rendered) {
            if (givenUp) {
                return;
            }
            int pages = 0;
            if (rendered.files() == null) {
                keepGood(problems(rendered.diagnostics()));
            } else {
                Snapshot before = good;
                Snapshot now = snapshot(Objects.requireNonNull(opened), rendered.files());
                pages = before == null ? rendered.pages() : differentPages(before.files, rendered.files());
                good = now;
                memory.forgetUnused();
                if (rendered.diagnostics().size()
                        != Objects.requireNonNull(opened).diagnostics().size()) {
                    server.showWarnings(problems(rendered.diagnostics()));
                }
            }
            ended = true;
            listener.built(new Rebuild(changed, rendered, null, pages, System.nanoTime() - start));
        }

        private synchronized void fail(RuntimeException e) {
            if (!givenUp) {
                ended = true;
                keepGood(List.of(PreviewProblem.of(e)));
                listener.built(new Rebuild(changed, null, e, 0, System.nanoTime() - start));
            }
        }

        private void keepGood(List<PreviewProblem> problems) {
            if (opened != null && good != null) {
                show(good, List.of());
            }
            server.showProblems(problems);
        }
    }

    /** A site as pages show it. */
    private record Snapshot(SiteFiles files, String basePath, SortedMap<SitePath, String> marks) {}

    private void show(Snapshot snapshot, List<PreviewProblem> warnings) {
        server.show(snapshot.files, snapshot.basePath, snapshot.marks, warnings);
    }

    private static Snapshot snapshot(OpenedSite site, SiteFiles files) {
        return new Snapshot(files, decoded(site.basePath()), marks(site.statuses(), site.words()));
    }

    private static List<PreviewProblem> problems(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(PreviewProblem::of).toList();
    }

    private static int differentPages(SiteFiles before, RenderedSite after) {
        return (int) after.files().stream()
                .filter(file -> file.path().outputFile().endsWith(".html"))
                .filter(file -> before.at(file.path())
                        .filter(old -> old.sameContent(file))
                        .isEmpty())
                .count();
    }

    /** The pages that are not published. */
    private static SortedMap<SitePath, String> marks(List<SourceStatus> statuses, Words words) {
        SortedMap<SitePath, String> marks = new TreeMap<>();
        for (SourceStatus entry : statuses) {
            if (entry.status() == Status.PUBLISHED && entry.due() != Status.PUBLISHED && entry.path() != null) {
                marks.put(entry.path(), words.text(entry.due().label()));
            }
        }
        return marks;
    }

    private static String decoded(String basePath) {
        String path = UrlText.strictlyDecoded(basePath);
        return path != null && SitePath.isValid(path + "/") ? path : "";
    }
}
