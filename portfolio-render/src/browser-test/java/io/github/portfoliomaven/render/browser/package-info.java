/** Sites in the machine's own Chromium; run by {@code mvn verify -Pbrowser}. */
@NullMarked
package io.github.portfoliomaven.render.browser;

import org.jspecify.annotations.NullMarked;
