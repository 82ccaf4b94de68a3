/** The live preview as a browser meets it. */
@NullMarked
package io.github.portfoliomaven.render.serve;

import org.jspecify.annotations.NullMarked;
