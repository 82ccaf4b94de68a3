package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.check.CheckedPage.Alternate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages that name translations name themselves among them, and are named by each of them: search engines ignore
 * references that are not answered (developers.google.com/search/docs/specialty/international/localized-versions).
 */
final class Alternates implements SiteWideCheck {

    private static final String DEFAULT = "x-default";

    @Override
    public void check(CheckedSite site, Findings findings) {
        for (CheckedPage page : site.pages().values()) {
            if (!page.asIs() && !page.head().alternates().isEmpty()) {
                check(site, page, findings);
            }
        }
    }

    private static void check(CheckedSite site, CheckedPage page, Findings findings) {
        Map<String, String> byLanguage = new HashMap<>();
        boolean itself = false;
        for (Alternate alternate : page.head().alternates()) {
            String other = byLanguage.putIfAbsent(alternate.hreflang().toLowerCase(Locale.ROOT), alternate.href());
            if (other != null && !other.equals(alternate.href())) {
                report(page, alternate, "names two pages, '" + other + "' and", "keep one of the two", findings);
            }
            CheckedPage target = target(site, page, alternate);
            itself |= page.equals(target);
            if (target != null && !page.equals(target)) {
                checkAnswer(site, page, alternate, target, findings);
            }
        }
        if (!itself) {
            Alternate first = page.head().alternates().get(0);
            report(page, first, "does not name the page itself, only", "name all translations with the page", findings);
        }
    }

    private static void checkAnswer(
            CheckedSite site, CheckedPage page, Alternate alternate, CheckedPage target, Findings findings) {
        String wrong = null;
        String language = target.head().language();
        if (target.redirect() || target.noindex()) {
            wrong = target.redirect() ? "which only redirects" : "which search engines are asked not to index";
        } else if (target.head().alternates().stream().noneMatch(back -> page.equals(target(site, target, back)))) {
            wrong = "which does not name this page";
        } else if (!isDefault(alternate)
                && !language.isEmpty()
                && !alternate.hreflang().equalsIgnoreCase(language)) {
            wrong = "which is in '" + language + "'";
        }
        if (wrong != null) {
            findings.error(
                    Code.HREFLANG,
                    location(page, alternate),
                    "hreflang=\"" + alternate.hreflang() + "\" leads to '" + Snippet.cut(alternate.href()) + "', "
                            + wrong,
                    "let both pages name each other, or remove the link");
        }
    }

    private static boolean isDefault(Alternate alternate) {
        return alternate.hreflang().equalsIgnoreCase(DEFAULT);
    }

    private static @Nullable CheckedPage target(CheckedSite site, CheckedPage page, Alternate alternate) {
        SitePath path = site.resolve(page.path(), alternate.href()).path();
        return path == null ? null : site.page(path);
    }

    private static void report(CheckedPage page, Alternate alternate, String wrong, String hint, Findings findings) {
        findings.error(
                Code.HREFLANG,
                location(page, alternate),
                "hreflang=\"" + alternate.hreflang() + "\" " + wrong + " '" + Snippet.cut(alternate.href()) + "'",
                hint);
    }

    private static OutputLocation location(CheckedPage page, Alternate alternate) {
        return new OutputLocation(page.path(), 0, 0, List.of("hreflang=\"" + alternate.hreflang() + "\""), null);
    }
}
