/**
 * What one build leaves to the next: a {@link io.github.portfoliomaven.core.memo.Memo} lets a step take what it made of
 * equal input before. A build with a memo gives what it gives without, byte for byte, and only sooner.
 */
@NullMarked
package io.github.portfoliomaven.core.memo;

import org.jspecify.annotations.NullMarked;
