package io.github.portfoliomaven.render.image;

import io.github.portfoliomaven.core.model.SitePath;

/**
 * A smaller copy of an image.
 *
 * @param path where it is published; names its content
 * @param width in pixels, upright
 * @param height in pixels
 * @param key of the cache
 */
record ImageVariant(SitePath path, int width, int height, ImageFormat format, String key) {}
