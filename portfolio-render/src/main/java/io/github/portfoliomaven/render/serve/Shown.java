package io.github.portfoliomaven.render.serve;

import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.SiteFiles;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows at one moment; immutable.
 *
 * @param site the last site that could be built, or {@code null} if none could so far
 * @param basePath of the site on its host, decoded, without a slash at the end; empty for the root
 * @param version names the site shown: a page of another version reloads
 * @param failed whether the last build failed, so that {@code site} is older than its source
 * @param problems of the last build
 * @param marks what only the preview publishes: the word to show by path, such as {@code draft}
 */
record Shown(
        @Nullable SiteFiles site,
        String basePath,
        String version,
        boolean failed,
        List<PreviewProblem> problems,
        SortedMap<SitePath, String> marks) {

    /** Before the first build. */
    static Shown nothing(String version) {
        return new Shown(null, "", version, false, List.of(), new TreeMap<>());
    }

    Shown withWarnings(List<PreviewProblem> warnings) {
        return new Shown(site, basePath, version, false, warnings, marks);
    }

    Shown withProblems(List<PreviewProblem> newProblems) {
        return new Shown(site, basePath, version, true, newProblems, marks);
    }
}
