/**
 * The icons of a site, from one source each: {@link io.github.portfoliomaven.render.icon.SiteIcons} plans the files and
 * knows the links, {@link io.github.portfoliomaven.render.icon.WebManifest} tells phones of them.
 */
@NullMarked
package io.github.portfoliomaven.render.icon;

import org.jspecify.annotations.NullMarked;
