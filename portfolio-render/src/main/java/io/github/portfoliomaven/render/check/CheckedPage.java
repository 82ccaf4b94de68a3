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
 * @param ids that fragments can lead to
 * @param references in document order
 */
record CheckedPage(
        SitePath path,
        boolean asIs,
        boolean redirect,
        boolean noindex,
        Head head,
        Set<String> ids,
        List<Reference> references) {

    /**
     * What it says of itself.
     *
     * @param title as text; empty if there is none
     * @param description as text; empty if there is none
     * @param language as written; empty if it says none
     * @param canonicals the addresses of its canonical links, as written
     * @param alternates its links to translations
     */
    record Head(
            String title, String description, String language, List<String> canonicals, List<Alternate> alternates) {}

    /** A translation that a page names. */
    record Alternate(String hreflang, String href) {}

    static CheckedPage of(HtmlPage page) {
        Element robots = page.document().selectFirst("meta[name=robots]");
        Element description = page.document().selectFirst("meta[name=description]");
        Element html = page.document().selectFirst("html");
        Set<String> ids = new HashSet<>();
        page.document().select("[id]").forEach(element -> ids.add(element.id()));
        page.document().select("a[name]").forEach(element -> ids.add(element.attr("name")));
        return new CheckedPage(
                page.path(),
                page.asIs(),
                page.isRedirect(),
                robots != null
                        && robots.attr("content").toLowerCase(Locale.ROOT).contains("noindex"),
                new Head(
                        page.document().title().strip(),
                        description == null ? "" : description.attr("content").strip(),
                        html == null ? "" : html.attr("lang"),
                        page.document().select("link[rel=canonical]").eachAttr("href"),
                        page.document().select("link[rel=alternate][hreflang]").stream()
                                .map(link -> new Alternate(link.attr("hreflang"), link.attr("href")))
                                .toList()),
                ids,
                page.references());
    }

    String title() {
        return head.title();
    }

    String description() {
        return head.description();
    }

    List<String> canonicals() {
        return head.canonicals();
    }

    /** Whether templates made it, it shows something, and search engines may list it. */
    boolean isListed() {
        return !asIs && !redirect && !noindex;
    }
}
