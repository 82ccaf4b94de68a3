/**
 * Files for machines: one {@link io.github.portfoliomaven.render.feed.Feed} with three renderers, and
 * {@code sitemap.xml}, {@code robots.txt}, {@code llms.txt} and {@code .nojekyll}. XML and JSON are written by
 * writers, never by templates; {@link io.github.portfoliomaven.render.feed.FeedParts} is all that other rooms see.
 */
@NullMarked
package io.github.portfoliomaven.render.feed;

import org.jspecify.annotations.NullMarked;
