package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.model.SitePath;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What other files have to know of a page.
 *
 * @param asIs whether the author wrote the HTML, and no template was involved
 * @param redirect whether it sends its visitors on
 * @param noindex whether search engines are not to list it
 * @param title as text; empty if there is none
 * @param description as text; empty if there is none
 * @param canonicals the addresses of its canonical links, as written
 * @param ids that fragments can lead to
 * @param references in document order
 */
record CheckedPage(
        SitePath path,
        boolean asIs,
        boolean redirect,
        boolean noindex,
        String title,
        String description,
        List<String> canonicals,
        Set<String> ids,
        List<Reference> references) {

    static CheckedPage of(HtmlPage page) {
        Element robots = page.document().selectFirst("meta[name=robots]");
        Element description = page.document().selectFirst("meta[name=description]");
        Set<String> ids = new HashSet<>();
        page.document().select("[id]").forEach(element -> ids.add(element.id()));
        page.document().select("a[name]").forEach(element -> ids.add(element.attr("name")));
        return new CheckedPage(
                page.path(),
                page.asIs(),
                page.isRedirect(),
                robots != null
                        && robots.attr("content").toLowerCase(Locale.ROOT).contains("noindex"),
                page.document().title().strip(),
                description == null ? "" : description.attr("content").strip(),
                page.document().select("link[rel=canonical]").eachAttr("href"),
                ids,
                page.references());
    }

    /** Whether templates made it, it shows something, and search engines may list it. */
    boolean isListed() {
        return !asIs && !redirect && !noindex;
    }
}
