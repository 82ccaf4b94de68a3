package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.List;

/** Each page that search engines may list names its own address, once and in full (RFC 6596). */
final class CanonicalLinks implements SiteWideCheck {

    @Override
    public void check(CheckedSite site, Findings findings) {
        for (CheckedPage page : site.pages().values()) {
            if (!page.asIs() && (page.isListed() || !page.canonicals().isEmpty())) {
                check(site, page, findings);
            }
        }
    }

    private static void check(CheckedSite site, CheckedPage page, Findings findings) {
        List<String> links = page.canonicals();
        if (links.size() != 1) {
            report(
                    page,
                    links.isEmpty()
                            ? "the page has no canonical link"
                            : "the page has " + links.size() + " canonical links",
                    "put one <link rel=\"canonical\" href=\"{{page.url}}\"> in the head of the template",
                    findings);
            return;
        }
        String link = links.get(0);
        if (page.redirect()) {
            Target target = site.resolve(page.path(), link);
            SitePath path = target.path();
            if (path != null && site.page(path) == null) {
                report(page, "the canonical link '" + link + "' leads nowhere", "correct the template", findings);
            }
            return;
        }
        String own = expected(site, page);
        if (!link.equals(own)) {
            report(
                    page,
                    "the canonical link is '" + Snippet.cut(link) + "', not the URL of the page",
                    "make it " + own,
                    findings);
        }
    }

    private static String expected(CheckedSite site, CheckedPage page) {
        Content content = site.files().content(page.path());
        String elsewhere = content == null ? null : content.header().address().canonical();
        return elsewhere == null ? site.files().routes().url(page.path()) : elsewhere;
    }

    private static void report(CheckedPage page, String message, String hint, Findings findings) {
        findings.error(Code.CANONICAL, OutputLocation.field(page.path(), "canonical"), message, hint);
    }
}
