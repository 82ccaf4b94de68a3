package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.markdown.Features;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.render.code.CodeBlocks;

/**
 * What a body is rendered with.
 *
 * @param source the file that it stands in
 * @param offset where in that file the Markdown starts, in UTF-16 units
 * @param skipFirstHeading whether the first heading is the page's title, which the page shows elsewhere
 * @param words for what the renderer adds
 * @param schemes what the addresses of a body that is not trusted may start with
 */
record BodyInput(
        SourceText source,
        int offset,
        boolean skipFirstHeading,
        Features features,
        RawHtml rawHtml,
        LinkSchemes schemes,
        Words words,
        Links links,
        CodeBlocks codeBlocks,
        Diagnostics diagnostics) {

    /** Whether the author of the body may put anything into the page, scripts too. */
    boolean isTrusted() {
        return rawHtml == RawHtml.ALLOW;
    }

    /** Whether an address may stand in the body. */
    boolean allows(String address) {
        return isTrusted() || schemes.allow(address);
    }
}
