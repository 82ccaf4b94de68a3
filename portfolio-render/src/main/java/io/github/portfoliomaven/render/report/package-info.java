/**
 * The result of a goal, for machines: one {@link io.github.portfoliomaven.render.report.BuildReport} in three formats.
 * {@code docs/check.md} describes the files.
 */
@NullMarked
package io.github.portfoliomaven.render.report;

import org.jspecify.annotations.NullMarked;
