/** Work on many things at once, with a result that does not depend on the number of threads. */
@NullMarked
package io.github.portfoliomaven.core.parallel;

import org.jspecify.annotations.NullMarked;
