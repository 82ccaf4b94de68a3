package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;

/**
 * A stretch of a text; its line and column are counted only when a message needs them.
 *
 * @param start in UTF-16 units
 * @param end after the last character
 */
record Place(SourceText source, int start, int end) {

    Location location() {
        return source.at(start, end - start);
    }
}
