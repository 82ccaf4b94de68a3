package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.text.UrlText;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.markdown.SiteLink;
import io.github.portfoliomaven.render.page.Listing;
import io.github.portfoliomaven.render.page.SitePage;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Markdown of pages for programs that read it: as the author wrote it, with the title, and with links that work anywhere. */
final class PageMarkdown {

    private static final String INDEX = "index.md";

    private PageMarkdown() {}

    /** The pages that have Markdown, and that all may read and find. */
    static Stream<SitePage> pages(SiteBodies site) {
        return site.pages()
                .in(Listing.LLMS)
                .filter(page -> page.shown() != null && !page.shown().body().isHtml());
    }

    /** Where the Markdown of a page is published: beside its HTML. */
    static SitePath path(SitePath page) {
        return page.isPage() ? page.file(INDEX) : new SitePath(page.value().replaceFirst("\\.html?$", "") + ".md");
    }

    static String text(SiteBodies site, Content content) {
        StringBuilder out = new StringBuilder();
        if (!content.header().text().titleFromBody()) {
            out.append("# ").append(line(content.title())).append("\n\n");
        }
        String description = content.header().text().description();
        if (description != null && !description.isBlank()) {
            out.append("> ").append(line(description)).append("\n\n");
        }
        return out.append(body(site, content).strip()).append('\n').toString();
    }

    /** The body, in which links into the site are absolute: those that count from the place of the source lead nowhere else. */
    private static String body(SiteBodies site, Content content) {
        Body body = content.body();
        String source = body.source().text();
        Map<Integer, SiteLink> links = new TreeMap<>(Comparator.<Integer>reverseOrder());
        site.body(content).links().stream()
                .filter(link -> link.offset() >= body.offset() && link.length() > 0)
                .forEach(link -> links.put(link.offset(), link));
        StringBuilder text = new StringBuilder(source);
        links.forEach((offset, link) -> {
            String written = source.substring(offset, offset + link.length());
            text.replace(offset, offset + link.length(), site.routes().url(link.target()) + suffix(written));
        });
        return text.substring(body.offset());
    }

    private static String suffix(String written) {
        String suffix = written.substring(UrlText.pathEnd(written));
        return suffix.endsWith(">") ? suffix.substring(0, suffix.length() - 1) : suffix;
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
