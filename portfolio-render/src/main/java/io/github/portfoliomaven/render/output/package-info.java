/**
 * Outputs as data: a {@link io.github.portfoliomaven.render.output.SitePart} plans one family of files, an
 * {@code OutputPlan} holds all of them with unique paths, and
 * {@code OutputDirectory} writes what differs.
 */
@NullMarked
package io.github.portfoliomaven.render.output;

import org.jspecify.annotations.NullMarked;
