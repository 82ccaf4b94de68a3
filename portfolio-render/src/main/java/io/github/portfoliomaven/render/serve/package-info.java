/**
 * The live preview: {@code PreviewServer} answers like a static host from a site in memory and tells browsers to reload,
 * {@code SourceWatch} notices what the author changes, and {@link io.github.portfoliomaven.render.serve.Preview} joins the
 * two by the same build that writes files.
 */
@NullMarked
package io.github.portfoliomaven.render.serve;

import org.jspecify.annotations.NullMarked;
