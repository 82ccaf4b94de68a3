/**
 * Code blocks: {@link io.github.portfoliomaven.render.code.CodeBlocks} writes them, after reading the attributes after
 * the
 * fence: title, line numbers, marked lines, a file to show.
 */
@NullMarked
package io.github.portfoliomaven.render.code;

import org.jspecify.annotations.NullMarked;
