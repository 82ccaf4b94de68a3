package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.Release;
import java.util.List;

/**
 * The changelog of a site after rendering.
 *
 * @param source the changelog
 * @param entries newest first
 * @param links links to other places of the site, still to be checked against what is published
 * @param hasCode whether there is a code block to read
 * @param hasFormulas whether there is a formula
 */
public record ReleaseNotes(
        SourceText source, List<Entry> entries, List<SiteLink> links, boolean hasCode, boolean hasFormulas) {

    /**
     * What a release changed.
     *
     * @param html the ids of its headings start with that of the release; may be empty
     */
    public record Entry(Release release, BodyHtml html) {}
}
