package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import org.jsoup.nodes.Element;

/**
 * Every image says in words what it shows (WCAG 2.2, success criterion 1.1.1). An empty text marks a decoration, unless
 * the image is all that a link has.
 */
final class AltTexts implements PageCheck {

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element image : page.document().select("img, area[href], input[type=image]")) {
            if (!image.hasAttr("alt") && !isHidden(image)) {
                report(page, image, "has no alt", findings);
            } else if (image.attr("alt").isBlank() && isAllOfALink(image)) {
                report(page, image, "is the only content of a link, and has an empty alt", findings);
            }
        }
    }

    private static boolean isHidden(Element image) {
        return image.attr("role").equals("presentation")
                || image.attr("role").equals("none")
                || image.attr("aria-hidden").equals("true")
                || image.hasAttr("aria-label")
                || image.hasAttr("aria-labelledby");
    }

    private static boolean isAllOfALink(Element image) {
        Element link = image.closest("a[href]");
        return link != null
                && image.normalName().equals("img")
                && link.text().isBlank()
                && !link.hasAttr("aria-label")
                && !link.hasAttr("aria-labelledby")
                && link.select("img[alt]").stream()
                        .allMatch(other -> other.attr("alt").isBlank());
    }

    private static void report(HtmlPage page, Element image, String what, Findings findings) {
        String attribute = image.normalName().equals("area") ? "href" : "src";
        String src = image.attr(attribute);
        findings.error(
                Code.MISSING_ALT,
                page.location(image, attribute),
                Snippet.tag(image.normalName(), attribute, src) + " " + what,
                "describe the image in alt=\"…\", in Markdown ![text](address); alt=\"\" marks a decoration");
    }
}
