package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * All that the HTML of a page's body depends on, besides the answers to its questions.
 *
 * @param path of the page
 * @param titleFromBody whether the first heading is the page's title
 * @param lang of the page, if it names one
 * @param settings what tells those of the site from others
 */
record BodyKey(
        Body body,
        SitePath path,
        boolean titleFromBody,
        @Nullable String lang,
        ContentSum settings) {}
