package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import java.util.List;
import org.jsoup.nodes.Element;

/** The headings of a page are its table of contents: one of level 1, and none that skips a level on the way down. */
final class HeadingOrder implements PageCheck {

    @Override
    public void check(HtmlPage page, Findings findings) {
        if (page.asIs()) {
            return;
        }
        List<Element> headings = page.document().select("h1, h2, h3, h4, h5, h6");
        List<Element> first = headings.stream().filter(h -> level(h) == 1).toList();
        if (first.isEmpty()) {
            findings.error(
                    Code.HEADING_ORDER,
                    OutputLocation.of(page.path()),
                    "the page has no heading of level 1",
                    "a page starts with its title in <h1>: correct the template");
        }
        for (Element another : first.subList(Math.min(1, first.size()), first.size())) {
            findings.error(
                    Code.HEADING_ORDER,
                    location(page, another),
                    "the heading '" + Snippet.cut(another.text()) + "' is a second heading of level 1",
                    "the title is the page's only heading of level 1: start the body with ##");
        }
        int level = 0;
        for (Element heading : headings) {
            if (level > 0 && level(heading) > level + 1) {
                findings.error(
                        Code.HEADING_ORDER,
                        location(page, heading),
                        "the heading '" + Snippet.cut(heading.text()) + "' has level " + level(heading)
                                + " after a heading of level " + level,
                        "make it level " + (level + 1) + ": " + "#".repeat(level + 1) + " in Markdown");
            }
            level = level(heading);
        }
    }

    private static OutputLocation location(HtmlPage page, Element heading) {
        String marks = "#".repeat(level(heading)) + " ";
        // up to the first emphasis, code or link
        String start = heading.textNodes().isEmpty()
                ? ""
                : heading.textNodes().get(0).text().strip();
        return start.isEmpty()
                ? OutputLocation.element(
                        page.path(), Reference.offset(heading), marks + heading.text(), heading.outerHtml())
                : OutputLocation.element(
                        page.path(),
                        Reference.offset(heading),
                        marks + heading.text(),
                        heading.outerHtml(),
                        marks + start,
                        start);
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
