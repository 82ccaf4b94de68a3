package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.OutputPlan;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A finished site with what it was made of: which file is where, what each file comes from. Immutable. */
final class FinishedSite {

    /** A content file in the language in which a page shows it. */
    private record Shown(SiteBodies edition, Content content) {}

    private final List<SiteBodies> editions;
    private final OutputPlan plan;
    private final RenderedSite files;
    private final Map<SitePath, Shown> contents = new HashMap<>();
    private final Set<SitePath> asIs = new HashSet<>();

    /** @param editions the site in each of its languages */
    FinishedSite(List<SiteBodies> editions, OutputPlan plan, RenderedSite files) {
        this.editions = editions;
        this.plan = plan;
        this.files = files;
        editions.forEach(this::add);
    }

    private void add(SiteBodies edition) {
        Routes routes = edition.routes();
        edition.site()
                .contents()
                .filter(content -> !edition.livesElsewhere(content))
                .forEach(content -> contents.put(routes.onSite(content.path()), new Shown(edition, content)));
        edition.site().files().published().stream()
                .filter(resource -> !routes.isShared(resource.path()))
                .forEach(resource -> asIs.add(routes.onSite(resource.path())));
    }

    /** The site in each of its languages. */
    List<SiteBodies> editions() {
        return editions;
    }

    RenderedSite rendered() {
        return files;
    }

    Site model() {
        return editions.get(0).site();
    }

    Routes routes() {
        return editions.get(0).routes();
    }

    /** The HTML files, by path. */
    List<RenderedFile> pages() {
        return withSuffix(".html");
    }

    /** The files whose names end so, by path. */
    List<RenderedFile> withSuffix(String suffix) {
        return files.files().stream()
                .filter(file -> file.path().outputFile().endsWith(suffix))
                .toList();
    }

    Optional<RenderedFile> at(SitePath path) {
        return files.at(path);
    }

    /** The file that a link to this path leads to, as web servers have it. */
    Optional<RenderedFile> target(SitePath link) {
        return plan.target(link).flatMap(output -> files.at(output.path()));
    }

    /** Whether another plugin publishes this beside the site. */
    boolean isReport(SitePath link) {
        Reports reports = model().config().fromProject().reports();
        return reports != null && reports.publishes(link);
    }

    /** All paths, for suggestions. */
    List<String> paths() {
        return files.files().stream().map(file -> file.path().value()).toList();
    }

    /** The content as UTF-8; empty if there is no such file. */
    String text(SitePath path) {
        return files.at(path)
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Whether the author wrote the file itself, and it is published unchanged. */
    boolean isAsIs(SitePath path) {
        return asIs.contains(path);
    }

    /** The content file that a page shows; {@code null} for lists and files. */
    @Nullable
    Content content(SitePath path) {
        Shown shown = contents.get(path);
        return shown == null ? null : shown.content();
    }

    /** Where a page's own body starts in its HTML; where none is found, the main part of the page. */
    int bodyStart(SitePath path, String html) {
        Shown shown = contents.get(path);
        int body = shown == null
                ? -1
                : html.indexOf(shown.edition().planned(shown.content()).html().html());
        return Math.max(0, body < 0 ? html.indexOf("<main") : body);
    }

    /** What a file comes from. */
    @Nullable
    Location origin(SitePath path) {
        return plan.at(path).map(output -> output.origin().location()).orElse(null);
    }
}
