/**
 * Formulas in TeX as MathML, when the site is built: {@link io.github.portfoliomaven.render.math.Formulas} is the door, and
 * {@code Temml} the only class that knows the engine that runs the library of that name.
 */
@NullMarked
package io.github.portfoliomaven.render.math;

import org.jspecify.annotations.NullMarked;
