/**
 * From a directory to a {@link io.github.portfoliomaven.core.model.Site}: {@link
 * io.github.portfoliomaven.core.load.SiteLoader} reads a {@link io.github.portfoliomaven.core.load.SourceTree}, reports
 * all problems together, and is the only room that knows YAML, front matter and the layout of a site directory.
 */
@NullMarked
package io.github.portfoliomaven.core.load;

import org.jspecify.annotations.NullMarked;
