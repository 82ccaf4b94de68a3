package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.markdown.Document;
import io.github.portfoliomaven.core.markdown.Features;
import io.github.portfoliomaven.core.markdown.InlineReader;
import io.github.portfoliomaven.core.markdown.MarkdownLimit;
import io.github.portfoliomaven.core.markdown.MarkdownParser;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The Markdown of a file, or its HTML. Equal to another one in the same text at the same place. */
public final class Body {

    private final SourceText source;
    private final int offset;
    private final boolean html;

    /** Kept from the loader, which looks for a title, to the renderer, so that no body is parsed twice. */
    private final AtomicReference<@Nullable Document> parsed = new AtomicReference<>();

    /**
     * The Markdown of a file.
     *
     * @param source the whole file, front matter included, so that places in the body are places in the file
     * @param offset where in the file the Markdown starts, in UTF-16 units
     */
    public Body(SourceText source, int offset) {
        this(source, offset, false);
    }

    private Body(SourceText source, int offset, boolean html) {
        this.source = source;
        this.offset = offset;
        this.html = html;
    }

    /** A body of HTML, in which nothing is Markdown. */
    public static Body ofHtml(SourceText source, int offset) {
        return new Body(source, offset, true);
    }

    public SourceText source() {
        return source;
    }

    public int offset() {
        return offset;
    }

    /** Whether it is HTML, in which nothing is Markdown. */
    public boolean isHtml() {
        return html;
    }

    public String markdown() {
        return source.text().substring(offset);
    }

    /**
     * The body as a tree, which is kept.
     *
     * @throws io.github.portfoliomaven.core.markdown.MarkdownLimit if it is nested too deep
     */
    public Document document(Features features) {
        Document document = takeDocument(features);
        parsed.set(document);
        return document;
    }

    /** Same, but no longer keeps the tree; for the last caller. */
    public Document takeDocument(Features features) {
        Document known = parsed.getAndSet(null);
        if (known != null && known.features().equals(features)) {
            return known;
        }
        MarkdownParser parser = MarkdownParser.of(features);
        return html ? parser.html(markdown()) : parser.parse(markdown());
    }

    /** Reports that the body goes beyond a limit. */
    public void report(MarkdownLimit limit, Diagnostics diagnostics) {
        diagnostics.error(
                Code.MARKDOWN_LIMIT, source.at(offset + limit.offset(), 1), limit.text(), "split or simplify it");
    }

    /**
     * Reads the texts of the body.
     *
     * @param language of the page, if it is not that of the site
     */
    public InlineReader reader(
            Document document, SiteConfig.Markdown settings, @Nullable String language, Diagnostics diagnostics) {
        Map<Token, String> tokens = settings.tokens();
        return new InlineReader(
                document,
                settings.quoteMarks(language),
                tokens == null ? null : new TokenText(tokens, source, offset, diagnostics));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Body body && source.equals(body.source) && offset == body.offset && html == body.html;
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, offset, html);
    }

    @Override
    public String toString() {
        return source.file() + "@" + offset;
    }
}
