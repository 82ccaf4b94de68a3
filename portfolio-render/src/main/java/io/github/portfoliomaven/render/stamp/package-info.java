/**
 * A build that knows what it did: a {@link io.github.portfoliomaven.render.stamp.SiteStamp} says what a build was made of
 * and what it left. If both are as they were, nothing is read, made or written.
 */
@NullMarked
package io.github.portfoliomaven.render.stamp;

import org.jspecify.annotations.NullMarked;
