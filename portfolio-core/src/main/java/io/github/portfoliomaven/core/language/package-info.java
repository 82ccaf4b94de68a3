/**
 * What is known of languages, and what the generator itself says in them: a table of
 * {@link io.github.portfoliomaven.core.language.Words}, plural forms, patterns of dates and digits.
 */
@NullMarked
package io.github.portfoliomaven.core.language;

import org.jspecify.annotations.NullMarked;
