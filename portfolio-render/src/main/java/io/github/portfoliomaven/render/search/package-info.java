/** The index that readers search the posts with, in the format of the library that the search page loads. */
@NullMarked
package io.github.portfoliomaven.render.search;

import org.jspecify.annotations.NullMarked;
