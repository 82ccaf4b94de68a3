/**
 * Which pages a site has, as values: {@link io.github.portfoliomaven.render.page.SitePages} lists them before anything is
 * drawn. All code that renders, lists or locks pages uses it, so that all agree.
 */
@NullMarked
package io.github.portfoliomaven.render.page;

import org.jspecify.annotations.NullMarked;
