/**
 * Addresses that a site promises to keep: {@link io.github.portfoliomaven.render.lock.UrlLock} is the file that names
 * them, and holds a site to it.
 */
@NullMarked
package io.github.portfoliomaven.render.lock;

import org.jspecify.annotations.NullMarked;
