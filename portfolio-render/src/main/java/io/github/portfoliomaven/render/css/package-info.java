/**
 * What style sheets are made of: {@link io.github.portfoliomaven.render.css.CssScanner} splits them into pieces,
 * {@link io.github.portfoliomaven.render.css.Rgb} is a colour and knows its contrast with another.
 */
@NullMarked
package io.github.portfoliomaven.render.css;

import org.jspecify.annotations.NullMarked;
