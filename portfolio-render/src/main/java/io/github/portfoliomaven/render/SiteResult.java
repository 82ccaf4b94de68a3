package io.github.portfoliomaven.render;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.render.check.ExternalLink;
import io.github.portfoliomaven.render.output.OutputPlan;
import io.github.portfoliomaven.render.output.RenderedSite;
import io.github.portfoliomaven.render.output.SyncResult;
import io.github.portfoliomaven.render.page.Edition;
import io.github.portfoliomaven.render.stamp.LastBuild;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a build came. A step that was not asked for, or that an error prevented, has left nothing.
 *
 * @param diagnostics all that is wrong, sorted
 * @param statuses what became of each content file
 * @param pages how many HTML pages there are
 * @param editions the site in each language as it was read; none if the configuration cannot be read, or if nothing has changed
 * @param outputs the plan, or null without a site
 * @param files the finished files in memory, or null
 * @param sync what was written to disk, or null if nothing was
 * @param externalLinks addresses of other hosts that a check found, each once
 */
public record SiteResult(
        List<Diagnostic> diagnostics,
        List<SourceStatus> statuses,
        int pages,
        List<Edition> editions,
        @Nullable OutputPlan outputs,
        @Nullable RenderedSite files,
        @Nullable SyncResult sync,
        List<ExternalLink> externalLinks) {

    static SiteResult planned(Diagnostics diagnostics, @Nullable SitePlan plan) {
        List<Edition> editions = plan == null ? List.of() : plan.editions();
        OutputPlan outputs = plan == null ? null : plan.outputs();
        List<SourceStatus> statuses = editions.stream()
                .flatMap(edition -> edition.statuses().stream())
                .sorted(Comparator.comparing(SourceStatus::display))
                .toList();
        return new SiteResult(diagnostics.joined(), statuses, pages(outputs), editions, outputs, null, null, List.of());
    }

    /** Of a build that found everything as the last one left it. */
    static SiteResult unchanged(LastBuild last) {
        SyncResult sync = new SyncResult(List.of(), last.files(), List.of());
        return new SiteResult(last.problems(), last.statuses(), last.pages(), List.of(), null, null, sync, List.of());
    }

    SiteResult rendered(Diagnostics diagnostics, @Nullable RenderedSite files) {
        return new SiteResult(diagnostics.joined(), statuses, pages, editions, outputs, files, null, List.of());
    }

    SiteResult written(Diagnostics diagnostics, @Nullable SyncResult sync) {
        return new SiteResult(diagnostics.joined(), statuses, pages, editions, outputs, files, sync, List.of());
    }

    SiteResult checked(Diagnostics diagnostics, List<ExternalLink> externalLinks) {
        return new SiteResult(diagnostics.joined(), statuses, pages, editions, outputs, null, null, externalLinks);
    }

    /** The site as it was read, in the first of its languages, or null. */
    public @Nullable Site site() {
        return editions.isEmpty() ? null : editions.get(0).site();
    }

    /** Whether nothing was written. */
    public boolean failed() {
        return sync == null;
    }

    /** Whether the site has an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** What the generator itself says in the language of the site. */
    Words words() {
        Site site = site();
        return site == null ? Words.of("en") : site.config().words();
    }

    private static int pages(@Nullable OutputPlan outputs) {
        return outputs == null
                ? 0
                : (int) outputs.outputs().stream()
                        .filter(output -> output.path().outputFile().endsWith(".html"))
                        .count();
    }

    /** Of the site on its host, without a slash at the end; empty for the root. */
    public String basePath() {
        Site site = site();
        return site == null ? "" : new Routes(site.config().url()).basePath();
    }

    /** The files of the repository that code blocks show, relative to the base directory. */
    public Set<String> shownFiles() {
        Site site = site();
        return site == null ? Set.of() : site.files().code().asked();
    }

    /** Where the site says that it shares its folder with reports of other plugins, or null. */
    public @Nullable Location reports() {
        Site site = site();
        return site == null || site.config().fromProject().reports() == null
                ? null
                : site.config().locations().of("reports");
    }
}
