/**
 * The strict gate: {@link io.github.portfoliomaven.render.check.SiteCheck} reads a finished site as visitors, feed
 * readers and crawlers would, and reports what is wrong where its author can mend it. Pages are read one by one into
 * {@code CheckedPage}; what concerns several files is checked on those.
 * {@link io.github.portfoliomaven.render.check.ExternalCheck} asks other hosts, and only on request.
 */
@NullMarked
package io.github.portfoliomaven.render.check;

import org.jspecify.annotations.NullMarked;
