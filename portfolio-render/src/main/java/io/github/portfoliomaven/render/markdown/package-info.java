/**
 * Markdown to HTML: {@code MarkdownRenderer} is the only class that other rooms
 * call, and this package the only one that knows the parser.
 */
@NullMarked
package io.github.portfoliomaven.render.markdown;

import org.jspecify.annotations.NullMarked;
