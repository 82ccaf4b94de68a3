package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.markdown.Document;
import io.github.portfoliomaven.core.markdown.Features;
import io.github.portfoliomaven.core.markdown.MarkdownLimit;
import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Changelog;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.code.CodeBlocks;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns the Markdown of a site's bodies into HTML. Reads CommonMark 0.31.2, the tables, strikethrough, task lists and bare
 * URLs of GFM, footnotes, definition lists and GitHub's alerts. What is wrong in a body becomes a diagnostic, never an exception. Immutable
 * and thread-safe.
 */
public final class MarkdownRenderer {

    /** Nobody ever sees it. */
    private static final URI NO_SITE = URI.create("https://site.invalid/");

    private final SiteConfig.Markdown settings;
    private final String idPrefix;
    private final Routes routes;
    private final LinkTargets targets;
    private final CodeBlocks codeBlocks;
    private final Features features;

    /**
     * @param targets what links to files mean
     * @param codeBlocks writes fenced and indented code
     */
    public MarkdownRenderer(SiteConfig.Markdown settings, Routes routes, LinkTargets targets, CodeBlocks codeBlocks) {
        this.settings = settings;
        this.idPrefix = settings.html() == SiteConfig.RawHtml.ALLOW ? "" : HeadingIds.UNTRUSTED;
        this.routes = routes;
        this.targets = targets;
        this.codeBlocks = codeBlocks;
        this.features = settings.features();
    }

    /** Renders texts that belong to no site. */
    public static MarkdownRenderer withoutSite(SiteConfig.Markdown settings, CodeBlocks codeBlocks) {
        return new MarkdownRenderer(settings, new Routes(NO_SITE), LinkTargets.none(), codeBlocks);
    }

    /** A text that belongs to no site: links stay as they are written, but for those to its own headings. */
    public RenderedBody render(SourceText text, Diagnostics diagnostics) {
        return render(new Body(text, 0), false, null, new OwnLinks(idPrefix), List::of, codeBlocks, diagnostics);
    }

    /** The body of a content file; its first heading is left out when that is the page's title. */
    public RenderedBody render(Content content, Diagnostics diagnostics) {
        return render(content, new BodyQuestions(targets), codeBlocks, diagnostics);
    }

    /** The same, with collaborators that note what of the site and of its repository the body depends on. */
    RenderedBody render(Content content, BodyQuestions asked, CodeBlocks code, Diagnostics diagnostics) {
        return render(
                content.body(),
                content.file(),
                content.path(),
                content.header().text().titleFromBody(),
                content.header().text().lang(),
                asked,
                code,
                diagnostics);
    }

    /**
     * Markdown that stands in any file.
     *
     * @param offset where in the file the Markdown starts, in UTF-16 units
     * @param file the file relative to the site directory, for links to other files
     * @param page where the HTML is published
     */
    public RenderedBody render(SourceText source, int offset, String file, SitePath page, Diagnostics diagnostics) {
        return render(
                new Body(source, offset), file, page, false, null, new BodyQuestions(targets), codeBlocks, diagnostics);
    }

    /**
     * The notes of each release of a changelog.
     */
    ReleaseNotes render(Changelog changelog, BodyQuestions asked, CodeBlocks code, Diagnostics diagnostics) {
        Body body = changelog.body();
        SourceText source = body.source();
        LinkResolver links = LinkResolver.outside(routes, asked, source, Routes.RELEASES, idPrefix, diagnostics);
        Map<Release, BodyHtml> parts = Map.of();
        boolean hasCode = false;
        boolean hasFormulas = false;
        try {
            BodyWriter writer = writer(body, false, null, links, code, diagnostics);
            parts = new ReleaseWriter(writer).write(changelog.releases());
            hasCode = writer.hasCode();
            hasFormulas = writer.hasFormulas();
        } catch (MarkdownLimit limit) {
            body.report(limit, diagnostics);
        }
        BodyHtml none = new BodyHtml("", List.of());
        Map<Release, BodyHtml> notes = parts;
        return new ReleaseNotes(
                source,
                changelog.releases().stream()
                        .map(release -> new ReleaseNotes.Entry(release, notes.getOrDefault(release, none)))
                        .toList(),
                links.links(),
                hasCode,
                hasFormulas);
    }

    private RenderedBody render(
            Body body,
            String file,
            SitePath page,
            boolean skipFirstHeading,
            @Nullable String lang,
            BodyQuestions asked,
            CodeBlocks code,
            Diagnostics diagnostics) {
        LinkResolver links = LinkResolver.of(routes, asked, body.source(), file, page, idPrefix, diagnostics);
        return render(body, skipFirstHeading, lang, links, links::links, code, diagnostics);
    }

    private RenderedBody render(
            Body body,
            boolean skipFirstHeading,
            @Nullable String lang,
            Links links,
            Supplier<List<SiteLink>> intoSite,
            CodeBlocks code,
            Diagnostics diagnostics) {
        try {
            return writer(body, skipFirstHeading, lang, links, code, diagnostics)
                    .write(intoSite);
        } catch (MarkdownLimit limit) {
            body.report(limit, diagnostics);
        }
        return new RenderedBody(new BodyHtml("", List.of()), null, "", List.of(), 0, 0, List.of(), false, false, false);
    }

    private BodyWriter writer(
            Body body,
            boolean skipFirstHeading,
            @Nullable String lang,
            Links links,
            CodeBlocks code,
            Diagnostics diagnostics) {
        Document document = body.takeDocument(features);
        BodyInput input = new BodyInput(
                body.source(),
                body.offset(),
                skipFirstHeading,
                features,
                settings.html(),
                settings.schemes(),
                settings.words(),
                links,
                code,
                diagnostics);
        return new BodyWriter(input, document, body.reader(document, settings, lang, diagnostics));
    }
}
