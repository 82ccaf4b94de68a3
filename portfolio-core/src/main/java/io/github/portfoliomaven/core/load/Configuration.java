package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SiteConfig;
import java.util.List;
import java.util.Map;

/**
 * What {@code portfolio.yml} says.
 *
 * @param defaults front matter for the pages of sections, by their names
 * @param elsewhere content that lies elsewhere in the repository
 * @param badges whether that content keeps its badges
 */
record Configuration(SiteConfig site, Map<String, Node.Mapping> defaults, List<Elsewhere> elsewhere, boolean badges) {}
