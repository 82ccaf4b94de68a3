/**
 * The generator: {@link io.github.portfoliomaven.render.SiteBuild} is the pipeline from a directory to a set of files, and
 * the entry for programs that embed it.
 */
@NullMarked
package io.github.portfoliomaven.render;

import org.jspecify.annotations.NullMarked;
