package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Header;

/**
 * A content file that was read, published or not.
 *
 * @param withFiles whether the files in its folder are published if it is
 */
record LoadedPage(Header header, Body body, Publication publication, boolean withFiles) {

    boolean isPublished() {
        return publication.isPublished();
    }
}
