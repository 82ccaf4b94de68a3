/**
 * Which pages a site has, as values: {@link io.github.portfoliomaven.render.page.SitePages} lists them before anything is
 * drawn. Whoever draws, lists or promises pages asks it, so that all of them agree.
 */
@NullMarked
package io.github.portfoliomaven.render.page;

import org.jspecify.annotations.NullMarked;
