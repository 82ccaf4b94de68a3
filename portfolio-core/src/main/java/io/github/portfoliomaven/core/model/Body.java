package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.diagnostic.SourceText;

/**
 * The Markdown of a content file.
 *
 * @param source the whole file, front matter included, so that places in the body are places in the file
 * @param offset where in the file the Markdown starts, in UTF-16 units
 */
public record Body(SourceText source, int offset) {

    public String markdown() {
        return source.text().substring(offset);
    }
}
