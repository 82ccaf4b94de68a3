/** Text as HTML, XML and addresses have it. */
@NullMarked
package io.github.portfoliomaven.core.text;

import org.jspecify.annotations.NullMarked;
