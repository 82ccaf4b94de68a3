/**
 * Pages: a {@code Theme} brings templates and assets, view records carry what
 * templates may see, and one {@link io.github.portfoliomaven.render.output.SitePart} plans each family of pages.
 */
@NullMarked
package io.github.portfoliomaven.render.html;

import org.jspecify.annotations.NullMarked;
