/**
 * Markdown text to an immutable tree with places: {@link io.github.portfoliomaven.core.markdown.Document}. The only room
 * that knows the library that parses blocks.
 */
@NullMarked
package io.github.portfoliomaven.core.markdown;

import org.jspecify.annotations.NullMarked;
