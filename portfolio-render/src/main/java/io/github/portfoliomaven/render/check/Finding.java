package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a finished site.
 *
 * @param message without the name of the file, which is added when it is reported
 */
record Finding(
        Severity severity,
        Code code,
        OutputLocation location,
        String message,
        @Nullable String hint) {}
