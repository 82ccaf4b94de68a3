/**
 * The icons of a site, from one source each: {@link io.github.portfoliomaven.render.icon.SiteIcons} plans the files and
 * knows the links.
 */
@NullMarked
package io.github.portfoliomaven.render.icon;

import org.jspecify.annotations.NullMarked;
