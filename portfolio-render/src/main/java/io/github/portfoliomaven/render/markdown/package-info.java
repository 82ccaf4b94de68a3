/**
 * Markdown to HTML: writes the trees of {@code core.markdown}, and never changes them.
 */
@NullMarked
package io.github.portfoliomaven.render.markdown;

import org.jspecify.annotations.NullMarked;
