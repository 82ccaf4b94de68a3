package io.github.portfoliomaven.render.page;

import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import java.util.List;

/**
 * A site in one of its languages.
 *
 * @param routes of what is in this language
 */
public record Edition(Site site, Routes routes) {

    public String language() {
        return site.config().language();
    }

    /** Where a path of this language is on the whole site. */
    public SitePath onSite(SitePath path) {
        return routes.onSite(path);
    }

    /** What became of each content file, with paths on the whole site. */
    public List<SourceStatus> statuses() {
        return routes.folder().isEmpty()
                ? site.statuses()
                : site.statuses().stream().map(this::onSite).toList();
    }

    private SourceStatus onSite(SourceStatus status) {
        SitePath path = status.path();
        return new SourceStatus(
                status.file(),
                status.display(),
                status.status(),
                status.due(),
                path == null ? null : onSite(path),
                status.instant());
    }
}
