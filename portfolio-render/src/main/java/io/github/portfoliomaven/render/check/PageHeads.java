package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.HashMap;
import java.util.Map;

/** What search engines show of a page: its title and description, there and unlike those of all other pages. */
final class PageHeads implements SiteWideCheck {

    @Override
    public void check(CheckedSite site, Findings findings) {
        Map<String, SitePath> titles = new HashMap<>();
        Map<String, SitePath> descriptions = new HashMap<>();
        for (CheckedPage page : site.pages().values()) {
            if (page.asIs() || page.redirect()) {
                continue;
            }
            if (page.title().isEmpty()) {
                findings.error(
                        Code.PAGE_TITLE,
                        OutputLocation.field(page.path(), "title"),
                        "the page has no title",
                        "give it a title in its front matter, or a <title> in the template");
            }
            if (page.isListed() && isOriginal(site, page)) {
                checkListed(page, titles, descriptions, findings);
            }
        }
    }

    private static void checkListed(
            CheckedPage page, Map<String, SitePath> titles, Map<String, SitePath> descriptions, Findings findings) {
        SitePath sameTitle =
                page.title().isEmpty() ? null : titles.putIfAbsent(inLanguage(page, page.title()), page.path());
        if (sameTitle != null) {
            findings.warning(
                    Code.PAGE_TITLE,
                    OutputLocation.field(page.path(), "title"),
                    "the title '" + Snippet.cut(page.title()) + "' is the same as that of '" + sameTitle + "'",
                    "give one of them another title, so that search results can be told apart");
        }
        if (page.description().isEmpty()) {
            findings.error(
                    Code.PAGE_DESCRIPTION,
                    OutputLocation.field(page.path(), "description"),
                    "the page has no description",
                    page.path().equals(SitePath.ROOT)
                            ? "write description: in portfolio.yml, or in the front matter of content/index.md"
                            : "write a description in its front matter");
            return;
        }
        SitePath same = descriptions.putIfAbsent(inLanguage(page, page.description()), page.path());
        if (same != null) {
            findings.warning(
                    Code.PAGE_DESCRIPTION,
                    OutputLocation.field(page.path(), "description"),
                    "the description '" + Snippet.cut(page.description()) + "' is the same as that of '" + same + "'",
                    "describe what is specific to this page");
        }
    }

    /** A name may be the same in all languages. */
    private static String inLanguage(CheckedPage page, String text) {
        return page.head().language() + " " + text;
    }

    /** Whether the page is not the copy of one that lives elsewhere. */
    private static boolean isOriginal(CheckedSite site, CheckedPage page) {
        Content content = site.files().content(page.path());
        return content == null || content.header().address().canonical() == null;
    }
}
