/**
 * The door of the library, and all of it that is API.
 *
 * <p>{@link io.github.portfoliomaven.render.api.Markdown} renders one text, {@link io.github.portfoliomaven.render.api.SiteRenderer}
 * a whole site in memory. Everything here is immutable or a builder, and everything that is immutable is thread-safe. Nothing
 * returns {@code null} or takes it; what may be missing is an {@code Optional} or empty. A mistake in what an author wrote is a
 * {@link io.github.portfoliomaven.render.api.Problem}, never an exception.
 */
@NullMarked
package io.github.portfoliomaven.render.api;

import org.jspecify.annotations.NullMarked;
