package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SiteConfig;
import java.util.Map;

/**
 * What {@code portfolio.yml} says.
 *
 * @param defaults front matter for the pages of sections, by their names
 */
record Configuration(SiteConfig site, Map<String, Node.Mapping> defaults) {}
