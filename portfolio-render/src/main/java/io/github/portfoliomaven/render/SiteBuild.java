package io.github.portfoliomaven.render;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteLoader;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.LedgerEntry;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.render.check.CheckOptions;
import io.github.portfoliomaven.render.check.ExternalLink;
import io.github.portfoliomaven.render.check.SiteCheck;
import io.github.portfoliomaven.render.html.Theme;
import io.github.portfoliomaven.render.image.ImageCache;
import io.github.portfoliomaven.render.lock.UrlLock;
import io.github.portfoliomaven.render.output.LinkSeverity;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.OutputPlan;
import io.github.portfoliomaven.render.output.PendingSync;
import io.github.portfoliomaven.render.output.RenderedSite;
import io.github.portfoliomaven.render.output.SiteOnDemand;
import io.github.portfoliomaven.render.output.SyncResult;
import io.github.portfoliomaven.render.parallel.Progress;
import io.github.portfoliomaven.render.parallel.Workers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline: {@link #plan}, {@link #render} and {@link #run} are the same
 * build, each one step longer. Immutable, and safe for use by several threads; every call reads the source anew.
 *
 * <p>Problems in the source are values in what is returned, never exceptions.
 */
public final class SiteBuild {

    private final SourceTree source;
    private final LoadOptions options;
    private final Theme theme;
    private final ImageCache imageCache;
    private final Memo memo;
    private final Workers workers;

    private SiteBuild(
            SourceTree source, LoadOptions options, Theme theme, ImageCache imageCache, Memo memo, Workers workers) {
        this.source = source;
        this.options = options;
        this.theme = theme;
        this.imageCache = imageCache;
        this.memo = memo;
        this.workers = workers;
    }

    /** A build with the standard theme and as many threads as the machine has processors. */
    public static SiteBuild of(SourceTree source, LoadOptions options) {
        return new SiteBuild(
                source,
                options,
                Theme.standard(),
                ImageCache.none(),
                Memo.NONE,
                Workers.silent(Runtime.getRuntime().availableProcessors()));
    }

    /** The same build with another theme. */
    public SiteBuild withTheme(Theme theme) {
        return new SiteBuild(source, options, theme, imageCache, memo, workers);
    }

    /** The same build with a memory for the images that it draws; the result does not depend on it. */
    public SiteBuild withImageCache(ImageCache imageCache) {
        return new SiteBuild(source, options, theme, imageCache, memo, workers);
    }

    /** The same build, which makes nothing again that the memo knows; the result does not depend on it. */
    public SiteBuild withMemo(Memo memo) {
        return new SiteBuild(source, options, theme, imageCache, memo, workers);
    }

    /** The same build with another number of threads, at least 1; the result does not depend on it. */
    public SiteBuild withThreads(int threads) {
        return new SiteBuild(source, options, theme, imageCache, memo, workers.withThreads(threads));
    }

    /** The same build, which says how far it is. */
    public SiteBuild withProgress(Progress progress) {
        return new SiteBuild(source, options, theme, imageCache, memo, workers.withProgress(progress));
    }

    /**
     * The files that a site will have.
     *
     * @param site as it was read, or {@code null} when the configuration could not be read
     * @param outputs the plan, or {@code null} when there is no site
     * @param diagnostics what is wrong so far, sorted
     */
    public record Planned(@Nullable Site site, @Nullable OutputPlan outputs, List<Diagnostic> diagnostics) {}

    /**
     * A whole site in memory.
     *
     * @param files the finished files, or {@code null} when there is an error
     * @param diagnostics all that is wrong, sorted
     * @param ledger what became of each content file
     * @param pages how many HTML pages there are
     * @param basePath of the site on its host, without a slash at the end; empty for the root
     * @param shownFiles the files of the repository that code blocks show, relative to the base directory
     * @param reports where the site says that it shares its folder with reports of other plugins, or {@code null}
     */
    public record Rendered(
            @Nullable RenderedSite files,
            List<Diagnostic> diagnostics,
            List<LedgerEntry> ledger,
            int pages,
            String basePath,
            Set<String> shownFiles,
            @Nullable Location reports) {

        Rendered with(@Nullable RenderedSite made, List<Diagnostic> problems) {
            return new Rendered(made, problems, ledger, pages, basePath, shownFiles, reports);
        }
    }

    /**
     * A site on disk.
     *
     * @param sync what was written, or {@code null} when there is an error and nothing was
     * @param diagnostics all that is wrong, sorted
     * @param ledger what became of each content file
     * @param pages how many HTML pages there are
     */
    public record Result(@Nullable SyncResult sync, List<Diagnostic> diagnostics, List<LedgerEntry> ledger, int pages) {

        /** Whether the build failed, and so nothing was written. */
        public boolean failed() {
            return sync == null;
        }
    }

    /**
     * A site that has been looked at.
     *
     * @param diagnostics all that is wrong, sorted
     * @param ledger what became of each content file
     * @param pages how many HTML pages there are
     * @param externalLinks addresses of other hosts, each once; empty when the site could not be built
     */
    public record Checked(
            List<Diagnostic> diagnostics, List<LedgerEntry> ledger, int pages, List<ExternalLink> externalLinks) {}

    /** Reads the source and plans every file. */
    public Planned plan() {
        Diagnostics diagnostics = new Diagnostics();
        Site site = load(diagnostics);
        OutputPlan outputs = site == null ? null : draft(site, diagnostics).outputs();
        return new Planned(site, outputs, diagnostics.sorted());
    }

    /**
     * The text of {@code portfolio-urls.lock} for the site as it is now: what the file holds already, and every address
     * that is not in it yet; nothing when the site has an error.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public Optional<String> urlLock() throws IOException {
        Planned planned = plan();
        boolean failed = planned.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
        return planned.site() == null || failed
                ? Optional.empty()
                : Optional.of(UrlLock.text(UrlLock.read(source), planned.site()));
    }

    /** Plans, and makes the bytes of every file. */
    public Rendered render() {
        return render(false);
    }

    private @Nullable Site load(Diagnostics diagnostics) {
        workers.progress().begin("Reading the site", 0);
        LoadOptions themed = options.withThemeKeys(theme.keys(SiteBuild.class.getClassLoader()));
        return SiteLoader.load(source, themed, memo, diagnostics);
    }

    /** Plans, and lets each file be made when it is asked for. */
    public OpenedSite open() {
        Diagnostics diagnostics = new Diagnostics();
        Site site = load(diagnostics);
        if (site == null) {
            return new OpenedSite(
                    null,
                    new Rendered(null, diagnostics.sorted(), List.of(), 0, "", Set.of(), null),
                    diagnostics,
                    workers);
        }
        OutputPlan plan = draft(site, diagnostics).outputs();
        Rendered soFar = new Rendered(
                null,
                diagnostics.sorted(),
                site.ledger(),
                pages(plan),
                new Routes(site.config().url()).basePath(),
                site.code().asked(),
                site.config().fromProject().reports() == null
                        ? null
                        : site.config().locations().of("reports"));
        return new OpenedSite(
                diagnostics.hasErrors() ? null : SiteOnDemand.of(plan, memo, diagnostics), soFar, diagnostics, workers);
    }

    /**
     * Renders, and brings a directory to the same state: writes what differs, removes what it wrote earlier and is no
     * longer made. Writes nothing at all when there is an error, or, if {@code strict}, a warning.
     *
     * @throws IOException when the directory cannot be written
     */
    public Result run(OutputDirectory directory, boolean strict) throws IOException {
        Rendered rendered = render(strict);
        Diagnostics diagnostics = new Diagnostics();
        rendered.diagnostics().forEach(diagnostics::add);
        SyncResult sync = null;
        if (rendered.files() != null) {
            PendingSync pending = directory.compare(rendered.files());
            pending.report(rendered.reports(), diagnostics);
            boolean stopped = diagnostics.hasErrors() || (strict && diagnostics.count() > 0);
            sync = stopped ? null : pending.write(workers.progress());
        }
        return new Result(sync, diagnostics.sorted(), rendered.ledger(), rendered.pages());
    }

    /**
     * Renders, and looks at the result as visitors, feed readers and crawlers do; writes nothing. What cannot be built
     * is not looked at.
     *
     * @param maxPageBytes the most that a page may weigh, see {@link CheckOptions}
     */
    public Checked check(long maxPageBytes) {
        Diagnostics diagnostics = new Diagnostics();
        Site site = load(diagnostics);
        if (site == null) {
            return new Checked(diagnostics.sorted(), List.of(), 0, List.of());
        }
        SiteDraft draft = draft(site, diagnostics);
        List<ExternalLink> externalLinks = List.of();
        if (!diagnostics.hasErrors()) {
            RenderedSite files = SiteOnDemand.of(draft.outputs(), memo, diagnostics)
                    .all(workers, () -> false)
                    .orElseThrow();
            CheckOptions check = new CheckOptions(maxPageBytes, workers);
            Diagnostics findings = LinkSeverity.in(site.config(), diagnostics);
            externalLinks = SiteCheck.check(draft.bodies(), draft.outputs(), files, check, findings);
        }
        return new Checked(diagnostics.sorted(), site.ledger(), pages(draft.outputs()), externalLinks);
    }

    private static int pages(OutputPlan plan) {
        return (int) plan.outputs().stream()
                .filter(output -> output.path().outputFile().endsWith(".html"))
                .count();
    }

    private Rendered render(boolean strict) {
        Rendered rendered = open().finish(workers.threads(), () -> false).orElseThrow();
        boolean stopped = strict && !rendered.diagnostics().isEmpty();
        return stopped ? rendered.with(null, rendered.diagnostics()) : rendered;
    }

    private SiteDraft draft(Site site, Diagnostics diagnostics) {
        return SiteDraft.of(site, source, theme, imageCache, memo, workers, diagnostics);
    }
}
