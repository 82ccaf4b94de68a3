/** Sites in strings: what the loader makes of them, and what it says of those that are wrong. */
@NullMarked
package io.github.portfoliomaven.core.load;

import org.jspecify.annotations.NullMarked;
