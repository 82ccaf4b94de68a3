package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The sitemap (sitemaps.org, protocol 0.9) lists each page that search engines may list, and nothing else. */
final class SitemapFile implements SiteWideCheck {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Override
    public void check(CheckedSite site, Findings findings) {
        Set<SitePath> listed = new HashSet<>();
        boolean read = read(site, Routes.SITEMAP, listed, findings);
        for (String language : site.files().model().config().languages().others()) {
            read &= read(site, new SitePath("/" + language + Routes.SITEMAP.value()), listed, findings);
        }
        if (read) {
            checkComplete(site, listed, findings);
        }
    }

    private static boolean read(CheckedSite site, SitePath path, Set<SitePath> listed, Findings findings) {
        Optional<RenderedFile> file = site.files().at(path);
        if (file.isEmpty()) {
            findings.error(Code.SITEMAP, OutputLocation.of(path), "there is no sitemap", "keep its part in the site");
            return false;
        }
        try {
            Element root = StrictXml.root(file.get().bytes());
            for (Element url : StrictXml.children(root, NAMESPACE, "url")) {
                checkEntry(site, StrictXml.text(url, NAMESPACE, "loc"), listed, findings);
            }
            return true;
        } catch (SAXException e) {
            report("the sitemap is not well-formed: " + e.getMessage(), null, findings);
            return false;
        }
    }

    private static void checkEntry(CheckedSite site, String loc, Set<SitePath> listed, Findings findings) {
        String root = site.files().routes().url(SitePath.ROOT);
        SitePath path = loc.startsWith(root) ? site.resolve(Routes.SITEMAP, loc).path() : null;
        CheckedPage page = path == null ? null : site.pages().get(path);
        if (path == null) {
            report("the sitemap lists '" + Snippet.cut(loc) + "', which is not below " + root, null, findings);
        } else if (site.files().at(path).isEmpty()) {
            report("the sitemap lists '" + Snippet.cut(loc) + "', which is not published", null, findings);
        } else if (!listed.add(path)) {
            report("the sitemap lists '" + Snippet.cut(loc) + "' twice", null, findings);
        } else if (page != null && (page.noindex() || page.redirect())) {
            report(
                    "the sitemap lists '" + Snippet.cut(loc) + "', which "
                            + (page.redirect() ? "only redirects" : "search engines are asked not to index"),
                    "list only pages that may be indexed, or allow this one to be indexed",
                    findings);
        }
    }

    private static void checkComplete(CheckedSite site, Set<SitePath> listed, Findings findings) {
        for (CheckedPage page : site.pages().values()) {
            Content content = site.files().content(page.path());
            boolean elsewhere = content != null && content.header().address().canonical() != null;
            if (page.isListed() && !elsewhere && !listed.contains(page.path())) {
                report("the sitemap lacks '" + page.path() + "'", "list it, or set noindex on the page", findings);
            }
        }
    }

    private static void report(String message, @Nullable String hint, Findings findings) {
        findings.error(Code.SITEMAP, OutputLocation.of(Routes.SITEMAP), message, hint);
    }
}
