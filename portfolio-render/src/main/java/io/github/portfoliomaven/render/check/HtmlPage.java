package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.text.LowerCase;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One HTML file of a finished site, read; it lives only while its file is looked at.
 *
 * @param asIs whether the author wrote the HTML, and no template was involved
 * @param references the addresses in it, in document order
 */
record HtmlPage(SitePath path, boolean asIs, Document document, List<Reference> references) {

    /** @param bodyStart where the part starts that is made of the page's own source, in UTF-16 units */
    static HtmlPage read(SitePath path, boolean asIs, String html, int bodyStart) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(LowerCase.ofNamesLater(html), "");
        return new HtmlPage(path, asIs, document, ReferenceCollector.of(document, bodyStart));
    }

    /** Whether the page sends its visitors on to another. */
    boolean isRedirect() {
        return document.selectFirst("meta[http-equiv=refresh]") != null;
    }

    /** The place of an element by the address that it has; without one by its tag. */
    OutputLocation location(Element element, String attribute) {
        return location(element, attribute, element.outerHtml());
    }

    /** The place of an element by the address that it has; without one by what an author may have written for it. */
    OutputLocation location(Element element, String attribute, String written) {
        int offset = Reference.offset(element);
        return references.stream()
                .filter(reference ->
                        reference.offset() == offset && reference.attribute().equals(attribute))
                .findFirst()
                .map(reference -> OutputLocation.of(path, reference))
                .orElseGet(() -> OutputLocation.element(path, offset, written));
    }
}
