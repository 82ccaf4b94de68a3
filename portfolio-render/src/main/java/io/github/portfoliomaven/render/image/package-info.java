/**
 * Images of a site in several widths: {@link io.github.portfoliomaven.render.image.SiteImages} knows every image that a
 * page can show, {@link io.github.portfoliomaven.render.image.ImageVariantFiles} plans its smaller copies, and
 * {@link io.github.portfoliomaven.render.image.ImageCache} keeps what was drawn between builds. Facts about images are
 * read from their bytes by our own code; Java2D is loaded only when something has to be drawn.
 */
@NullMarked
package io.github.portfoliomaven.render.image;

import org.jspecify.annotations.NullMarked;
