package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.Changelog;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteFeed;
import io.github.portfoliomaven.core.model.TagIndex;
import io.github.portfoliomaven.core.parallel.Workers;
import io.github.portfoliomaven.render.code.CodeBlocks;
import io.github.portfoliomaven.render.code.CodeWriters;
import io.github.portfoliomaven.render.math.Formulas;
import io.github.portfoliomaven.render.page.SitePages;
import io.github.portfoliomaven.render.page.Translations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A site whose bodies are rendered: what every part of the output is planned from.
 *
 * @param bodies the rendered body of each published content, by its file (see {@link Content#file()}): two files may
 *     claim one path until the output plan has found out
 * @param tags of all posts
 * @param feeds of all posts, of sections and of tags
 * @param pages all that there are
 * @param translations of its pages
 * @param releaseNotes what the changelog says, or {@code null} when the site names none or it holds no release
 * @param code writes code that stands in no body
 */
public record SiteBodies(
        Site site,
        Routes routes,
        Map<String, RenderedBody> bodies,
        TagIndex tags,
        List<SiteFeed> feeds,
        SitePages pages,
        Translations translations,
        @Nullable ReleaseNotes releaseNotes,
        CodeBlocks code) {

    /** The same site as one of several languages. */
    public SiteBodies in(Translations languages) {
        return new SiteBodies(site, routes, bodies, tags, feeds, pages, languages, releaseNotes, code);
    }

    /** The longest description that is derived from a body, in characters. */
    private static final int DESCRIPTION_LENGTH = 160;

    /**
     * Renders every published body of a site; what is wrong in one is reported, and its body is then empty.
     *
     * @param targets what links to files mean
     */
    public static SiteBodies render(
            Site site, Routes routes, LinkTargets targets, Diagnostics diagnostics, int threads) {
        return render(site, routes, targets, CodeWriters.STANDARD, Memo.NONE, diagnostics, Workers.silent(threads));
    }

    /**
     * The same, but reuses the bodies that the memo holds, if nothing that they depend on has changed.
     *
     * @param code the same for all sites that share a memo
     */
    public static SiteBodies render(
            Site site,
            Routes routes,
            LinkTargets targets,
            CodeWriters code,
            Memo memo,
            Diagnostics diagnostics,
            Workers workers) {
        FormulaWriter.check(site.config(), Formulas.arePossible(), diagnostics);
        CodeBlocks blocks = code.reading(site.files().code());
        MarkdownRenderer renderer = new MarkdownRenderer(site.config().markdown(), routes, targets, blocks);
        BodyMemo bodyMemo = new BodyMemo(renderer, code, site, routes, targets, memo);
        List<Content> contents = site.contents().toList();
        List<RenderedBody> rendered =
                workers.map("Rendering texts", contents, content -> bodyMemo.render(content, diagnostics));
        Map<String, RenderedBody> bodies = new HashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            bodies.put(contents.get(i).file(), rendered.get(i));
        }
        return of(site, routes, bodies, releaseNotes(site, bodyMemo, diagnostics), blocks);
    }

    /** Of bodies that are rendered already. */
    public static SiteBodies of(
            Site site, Routes routes, Map<String, RenderedBody> bodies, @Nullable ReleaseNotes releaseNotes) {
        return of(site, routes, bodies, releaseNotes, CodeBlocks.plain());
    }

    private static SiteBodies of(
            Site site,
            Routes routes,
            Map<String, RenderedBody> bodies,
            @Nullable ReleaseNotes releaseNotes,
            CodeBlocks code) {
        TagIndex tags = TagIndex.of(site);
        return new SiteBodies(
                site,
                routes,
                Map.copyOf(bodies),
                tags,
                SiteFeed.of(site, tags),
                SitePages.of(site, tags),
                Translations.NONE,
                releaseNotes,
                code);
    }

    private static @Nullable ReleaseNotes releaseNotes(Site site, BodyMemo memo, Diagnostics diagnostics) {
        Changelog changelog = site.changelog();
        if (changelog == null || changelog.releases().isEmpty()) {
            return null;
        }
        return memo.render(changelog, diagnostics);
    }

    /** Whether no page here shows a content: it lives on another site, or in another language of this one. */
    public boolean livesElsewhere(Content content) {
        return content.header().address().elsewhere() != null;
    }

    /**
     * The body of a content file; who makes a file of it is {@linkplain AskedBodies noted}. A file that shows the source of a
     * text asks for its body, too: otherwise it would not be made again when the text changes.
     */
    public RenderedBody body(Content content) {
        AskedBodies.note(content.file());
        return Objects.requireNonNull(bodies.get(content.file()));
    }

    /** Same, for one who puts nothing of it into a file: a check, or a plan. */
    public RenderedBody planned(Content content) {
        return Objects.requireNonNull(bodies.get(content.file()));
    }

    /** Minutes to read, as the author says or as computed. */
    public int readingMinutes(Content content) {
        Integer written = content.header().text().readingMinutes();
        return written == null ? body(content).readingMinutes() : written;
    }

    /**
     * What a card says of a page: the author's description, otherwise the whole text before
     * {@code <!--more-->}, as plain text on one line, otherwise the derived description; may be empty.
     */
    public String teaser(Content content) {
        BodyHtml excerpt = body(content).excerpt();
        if (content.header().text().description() == null && excerpt != null) {
            String text = VisibleText.of(excerpt).strip().replaceAll("\\s+", " ");
            if (!text.isEmpty()) {
                return text;
            }
        }
        return description(content);
    }

    /** The author's description, otherwise the first paragraph, cut at a word; may be empty. */
    public String description(Content content) {
        String written = content.header().text().description();
        return written == null ? cut(body(content).summary()) : written;
    }

    private static String cut(String summary) {
        if (summary.length() <= DESCRIPTION_LENGTH) {
            return summary;
        }
        int space = summary.lastIndexOf(' ', DESCRIPTION_LENGTH - 1);
        int end = space > DESCRIPTION_LENGTH / 2 ? space : DESCRIPTION_LENGTH - 1;
        if (Character.isHighSurrogate(summary.charAt(end - 1))) {
            end--;
        }
        return summary.substring(0, end) + "…";
    }
}
