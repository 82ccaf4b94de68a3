/**
 * Reuse between builds: a {@link io.github.portfoliomaven.core.memo.Memo} returns what a step made of equal input
 * earlier. A build with a memo writes the same bytes as one without, but sooner.
 */
@NullMarked
package io.github.portfoliomaven.core.memo;

import org.jspecify.annotations.NullMarked;
