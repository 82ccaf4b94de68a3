/** The goals: each a thin layer of parameters over {@code io.github.portfoliomaven.render.SiteBuild}. */
@NullMarked
package io.github.portfoliomaven.plugin;

import org.jspecify.annotations.NullMarked;
