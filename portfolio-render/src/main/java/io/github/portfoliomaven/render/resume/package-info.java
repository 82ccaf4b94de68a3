/** The resume: what of {@code data/resume.*} may be published, and {@code resume.json} for machines. */
@NullMarked
package io.github.portfoliomaven.render.resume;

import org.jspecify.annotations.NullMarked;
