/**
 * What search engines, chats and social networks read of a page: {@code StructuredData} writes JSON-LD of
 * {@link io.github.portfoliomaven.render.metadata.PageFacts}, and {@code SocialImages} finds the picture of a page.
 */
@NullMarked
package io.github.portfoliomaven.render.metadata;

import org.jspecify.annotations.NullMarked;
