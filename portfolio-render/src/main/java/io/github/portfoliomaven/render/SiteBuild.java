package io.github.portfoliomaven.render;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteLoader;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.DiskMemory;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.parallel.Progress;
import io.github.portfoliomaven.core.parallel.Workers;
import io.github.portfoliomaven.render.check.CheckOptions;
import io.github.portfoliomaven.render.check.ExternalLink;
import io.github.portfoliomaven.render.check.SiteCheck;
import io.github.portfoliomaven.render.code.CodeBlocks;
import io.github.portfoliomaven.render.html.Theme;
import io.github.portfoliomaven.render.image.ImageCache;
import io.github.portfoliomaven.render.lock.UrlLock;
import io.github.portfoliomaven.render.markdown.MarkdownRenderer;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.output.LeftFiles;
import io.github.portfoliomaven.render.output.LinkSeverity;
import io.github.portfoliomaven.render.output.OutputDirectory;
import io.github.portfoliomaven.render.output.OutputLock;
import io.github.portfoliomaven.render.output.PendingSync;
import io.github.portfoliomaven.render.output.RenderedSite;
import io.github.portfoliomaven.render.output.SiteOnDemand;
import io.github.portfoliomaven.render.output.StagedSite;
import io.github.portfoliomaven.render.output.SyncResult;
import io.github.portfoliomaven.render.stamp.LastBuild;
import io.github.portfoliomaven.render.stamp.Program;
import io.github.portfoliomaven.render.stamp.SiteStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline: {@link #plan}, {@link #render} and {@link #run} are the same
 * build, each one step longer. Immutable, and safe for use by several threads; every call reads the source again.
 *
 * <p>Problems in the source are values in what is returned, never exceptions.
 */
public final class SiteBuild {

    private final SourceTree source;
    private final LoadOptions options;
    private final @Nullable Theme theme;
    private final Extensions extensions;
    private final ImageCache imageCache;
    private final Memo memo;
    private final Workers workers;
    private final @Nullable Program program;

    private SiteBuild(
            SourceTree source,
            LoadOptions options,
            @Nullable Theme theme,
            Extensions extensions,
            ImageCache imageCache,
            Memo memo,
            Workers workers,
            @Nullable Program program) {
        this.source = source;
        this.options = options;
        this.theme = theme;
        this.extensions = extensions;
        this.imageCache = imageCache;
        this.memo = memo;
        this.workers = workers;
        this.program = program;
    }

    /** Read when it is first needed: a build that finds nothing changed needs none. */
    private static final class StandardTheme {
        static final Theme THEME = Theme.standard();
    }

    /** A build with the standard theme and as many threads as the machine has processors. */
    public static SiteBuild of(SourceTree source, LoadOptions options) {
        return new SiteBuild(
                source,
                options,
                null,
                Extensions.NONE,
                ImageCache.none(),
                Memo.NONE,
                Workers.silent(Runtime.getRuntime().availableProcessors()),
                null);
    }

    /** The same build with another theme; it always makes everything. */
    public SiteBuild withTheme(Theme theme) {
        return new SiteBuild(source, options, theme, extensions, imageCache, memo, workers, program);
    }

    /** The same build with what a program adds to it; it always makes everything. */
    public SiteBuild withExtensions(Extensions extensions) {
        return new SiteBuild(source, options, theme, extensions, imageCache, memo, workers, program);
    }

    /** The same build with a memory for the images that it draws; the result does not depend on it. */
    public SiteBuild withImageCache(ImageCache imageCache) {
        return new SiteBuild(source, options, theme, extensions, imageCache, memo, workers, program);
    }

    /** The same build, which makes nothing again that the memo knows; the result does not depend on it. */
    public SiteBuild withMemo(Memo memo) {
        return new SiteBuild(source, options, theme, extensions, imageCache, memo, workers, program);
    }

    /** The same build with another number of threads, at least 1; the result does not depend on it. */
    public SiteBuild withThreads(int threads) {
        return new SiteBuild(
                source, options, theme, extensions, imageCache, memo, workers.withThreads(threads), program);
    }

    /** The same build, which says how far it is. */
    public SiteBuild withProgress(Progress progress) {
        return new SiteBuild(
                source, options, theme, extensions, imageCache, memo, workers.withProgress(progress), program);
    }

    /**
     * The same build, whose {@link #run} makes nothing if everything is as the last one of the same program left it; the
     * result does not depend on it.
     */
    public SiteBuild withStamp(Program program) {
        return new SiteBuild(source, options, theme, extensions, imageCache, memo, workers, program);
    }

    private SiteBuild of(SiteStamp stamp, Memo made) {
        return new SiteBuild(stamp.tree(), stamp.options(), theme, extensions, imageCache, made, workers, program);
    }

    private Theme theme() {
        return theme == null ? StandardTheme.THEME : theme;
    }

    /** Reads the source and plans every file. */
    public SiteResult plan() {
        Diagnostics diagnostics = new Diagnostics();
        Site site = load(diagnostics);
        SitePlan plan = site == null ? null : sitePlan(site, diagnostics);
        return SiteResult.planned(diagnostics, plan);
    }

    /**
     * The text of {@code portfolio-urls.lock}: what the file holds already, and every address of the site that is not in
     * it yet; empty if the site has an error.
     *
     * @param result of this build
     * @throws IOException if the file is there and cannot be read
     */
    public Optional<String> urlLock(SiteResult result) throws IOException {
        return result.site() == null || result.hasErrors()
                ? Optional.empty()
                : Optional.of(UrlLock.text(UrlLock.read(source), result.editions()));
    }

    /** Plans, and makes the bytes of every file. */
    public SiteResult render() {
        return open().finish(workers.threads(), () -> false).orElseThrow();
    }

    private @Nullable Site load(Diagnostics diagnostics) {
        workers.beside(SiteBuild::firstText);
        workers.progress().begin("Reading the site", 0);
        return SiteLoader.load(source, themed(), memo, workers.threads(), diagnostics);
    }

    /** Loads the classes that render texts, while another thread loads those that read sources. */
    private static RenderedBody firstText() {
        return MarkdownRenderer.withoutSite(new SiteConfig.Markdown(SiteConfig.RawHtml.ALLOW), CodeBlocks.plain())
                .render(new SourceText("", "# A *title*\n\n- [text](/)\n"), new Diagnostics());
    }

    private LoadOptions themed() {
        return options.withThemeKeys(theme().keys(SiteBuild.class.getClassLoader()));
    }

    /** Plans, and lets each file be made when it is requested. */
    public OpenedSite open() {
        Diagnostics diagnostics = new Diagnostics();
        Site site = load(diagnostics);
        SitePlan plan = site == null ? null : sitePlan(site, diagnostics);
        return new OpenedSite(
                plan == null || diagnostics.hasErrors() ? null : SiteOnDemand.of(plan.outputs(), memo, diagnostics),
                SiteResult.planned(diagnostics, plan),
                diagnostics,
                workers);
    }

    /**
     * Renders, and brings a directory to the same state: writes what differs, removes what it wrote earlier and is no
     * longer made. Writes nothing at all when there is an error, or, if {@code strict}, a warning.
     *
     * @throws IOException if the directory cannot be written
     */
    @SuppressWarnings("try") // the lock is held, and no more
    public SiteResult run(OutputDirectory directory, boolean strict) throws IOException {
        if (program == null || theme != null || !extensions.equals(Extensions.NONE)) {
            OpenedSite opened = open();
            try (OutputLock lock = opened.files().isEmpty() ? null : directory.lock()) {
                return write(opened, directory, strict, LeftFiles.NONE, (site, build) -> {});
            }
        }
        try (OutputLock lock = directory.lock()) {
            SiteStamp stamp = new SiteStamp(program, source, options, directory);
            Optional<LastBuild> last = stamp.unchanged();
            return last.isPresent() && !(strict && !last.get().problems().isEmpty())
                    ? SiteResult.unchanged(last.get())
                    : run(directory, strict, stamp);
        }
    }

    private SiteResult run(OutputDirectory directory, boolean strict, SiteStamp stamp) throws IOException {
        try (DiskMemory made = stamp.made()) {
            OpenedSite opened = of(stamp, made).open();
            Site site = opened.site();
            LeftFiles left = site == null ? LeftFiles.NONE : stamp.left(site);
            return write(opened, directory, strict, left, (staged, build) -> {
                stamp.keep(Objects.requireNonNull(site), staged, build);
                made.save();
            });
        }
    }

    /** Notes a build that has just been written, while the directory is still locked. */
    @FunctionalInterface
    private interface Keeping {
        void keep(StagedSite site, LastBuild build) throws IOException;
    }

    private SiteResult write(
            OpenedSite opened, OutputDirectory directory, boolean strict, LeftFiles left, Keeping keeping)
            throws IOException {
        if (opened.files().isEmpty()) {
            return opened.finish(1, () -> false).orElseThrow();
        }
        try (StagedSite staged = directory.stage()) {
            SiteResult rendered = opened.stage(staged, left);
            Diagnostics diagnostics = new Diagnostics();
            rendered.diagnostics().forEach(diagnostics::add);
            List<Diagnostic> ofTheSite = diagnostics.joined();
            if (isStopped(diagnostics, strict)) {
                return rendered;
            }
            PendingSync pending = directory.compare(staged);
            pending.report(rendered.reports(), diagnostics);
            SyncResult sync = isStopped(diagnostics, strict) ? null : pending.write(workers.progress());
            if (sync != null) {
                keeping.keep(staged, new LastBuild(ofTheSite, rendered.statuses(), rendered.pages(), staged.size()));
            }
            return rendered.written(diagnostics, sync);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isStopped(Diagnostics diagnostics, boolean strict) {
        return diagnostics.hasErrors() || (strict && diagnostics.count() > 0);
    }

    /**
     * Renders, and looks at the result as visitors, feed readers and crawlers do; writes nothing. What cannot be built
     * is not looked at.
     *
     * @param maxPageBytes the most that a page may weigh, see {@link CheckOptions}
     */
    public SiteResult check(long maxPageBytes) {
        Diagnostics diagnostics = new Diagnostics();
        Site site = load(diagnostics);
        if (site == null) {
            return SiteResult.planned(diagnostics, null);
        }
        SitePlan plan = sitePlan(site, diagnostics);
        List<ExternalLink> externalLinks = List.of();
        if (!diagnostics.hasErrors()) {
            RenderedSite files = SiteOnDemand.of(plan.outputs(), memo, diagnostics)
                    .all(workers, () -> false)
                    .orElseThrow();
            CheckOptions check = new CheckOptions(maxPageBytes, workers, extensions.checks());
            Diagnostics findings = LinkSeverity.in(site.config(), diagnostics);
            externalLinks = SiteCheck.check(plan.bodies(), plan.outputs(), files, check, findings);
        }
        return SiteResult.planned(diagnostics, plan).checked(diagnostics, externalLinks);
    }

    private SitePlan sitePlan(Site site, Diagnostics diagnostics) {
        List<Site> languages = SiteLoader.languages(site, source, themed(), memo, workers.threads(), diagnostics);
        return SitePlan.of(languages, source, theme(), extensions, imageCache, memo, workers, diagnostics);
    }
}
