/**
 * The site as values: {@link io.github.portfoliomaven.core.model.Site} holds the configuration, the sections and every
 * published {@link io.github.portfoliomaven.core.model.Content}; {@link io.github.portfoliomaven.core.model.Routes}
 * decides where each thing lives. Everything here is immutable, and knows no file system, template or HTML.
 */
@NullMarked
package io.github.portfoliomaven.core.model;

import org.jspecify.annotations.NullMarked;
