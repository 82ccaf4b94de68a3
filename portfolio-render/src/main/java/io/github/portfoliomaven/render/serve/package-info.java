/**
 * The live preview: {@code PreviewServer} answers like a static host from a site in memory and tells browsers to reload,
 * and {@code SourceWatch} notices what the author changes.
 */
@NullMarked
package io.github.portfoliomaven.render.serve;

import org.jspecify.annotations.NullMarked;
