package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SiteConfig;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code portfolio.yml} says.
 *
 * @param defaults front matter for the pages of sections, by their names
 * @param elsewhere content that lies elsewhere in the repository
 * @param badges whether that content keeps its badges
 * @param homeProject the project that the home page is about, or {@code null}
 */
record Configuration(
        SiteConfig site,
        Map<String, Node.Mapping> defaults,
        List<Elsewhere> elsewhere,
        boolean badges,
        @Nullable String homeProject) {}
