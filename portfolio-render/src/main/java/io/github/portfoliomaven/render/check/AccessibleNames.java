package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Headings, links, buttons, fields and frames have a name that a screen reader can say (WCAG 2.2, success criteria 2.4.4,
 * 2.4.6 and 4.1.2). The name is computed as in Accessible Name and Description Computation 1.2, as far as HTML alone
 * tells it: style sheets are not read.
 */
final class AccessibleNames implements PageCheck {

    /** Fields that browsers name themselves, or that nobody sees. {@link AltTexts} looks at {@code image}. */
    private static final Set<String> NAMED_BY_THEMSELVES = Set.of("hidden", "image", "reset", "submit");

    @Override
    public void check(HtmlPage page, Findings findings) {
        Document document = page.document();
        for (Element element : document.select("h1, h2, h3, h4, h5, h6, [role=heading]")) {
            if (isSeen(element) && !hasName(element, document)) {
                report(page, element, "is an empty heading", "add text, or remove it", findings);
            }
        }
        // AltTexts reports a link that is all image
        for (Element link : document.select("a[href]")) {
            if (isSeen(link) && !hasName(link, document) && link.selectFirst("img") == null) {
                report(page, link, "is a link without text", "add text, or an aria-label", findings);
            }
        }
        for (Element button : document.select("button, input[type=button], summary, [role=button]")) {
            if (isSeen(button)
                    && !hasName(button, document)
                    && button.attr("value").isBlank()) {
                report(page, button, "is a button without text", "add text, or an aria-label", findings);
            }
        }
        for (Element field : document.select("input, select, textarea")) {
            if (isSeen(field) && !isNamedByItself(field) && !hasLabel(field, document)) {
                report(
                        page,
                        field,
                        "is a field without a label",
                        "put it in a <label>, or add an aria-label",
                        findings);
            }
        }
        for (Element frame : document.select("iframe")) {
            if (isSeen(frame) && !hasName(frame, document)) {
                report(page, frame, "is a frame without a title", "add a title attribute", findings);
            }
        }
    }

    private static boolean isSeen(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .noneMatch(e -> e.hasAttr("hidden")
                        || e.attr("aria-hidden").equals("true")
                        || e.normalName().equals("template"));
    }

    private static boolean isNamedByItself(Element field) {
        return field.normalName().equals("input")
                && (NAMED_BY_THEMSELVES.contains(field.attr("type"))
                        || field.attr("type").equals("button"));
    }

    private static boolean hasLabel(Element field, Document document) {
        Element around = field.closest("label");
        return hasName(field, document)
                || !field.attr("placeholder").isBlank()
                || (around != null && hasText(around))
                || (!field.id().isEmpty()
                        && document.select("label[for]").stream()
                                .anyMatch(label -> label.attr("for").equals(field.id()) && hasText(label)));
    }

    private static boolean hasName(Element element, Document document) {
        return !element.attr("aria-label").isBlank()
                || !element.attr("title").isBlank()
                || isLabelledByAnother(element, document)
                || hasText(element);
    }

    private static boolean isLabelledByAnother(Element element, Document document) {
        return Stream.of(element.attr("aria-labelledby").split("\\s+"))
                .filter(id -> !id.isEmpty())
                .map(document::getElementById)
                .anyMatch(other -> other != null && hasText(other));
    }

    private static boolean hasText(Element element) {
        return element.select("*").stream()
                .filter(AccessibleNames::isSeen)
                .anyMatch(part -> (!part.ownText().isBlank()
                                && !part.normalName().equals("style"))
                        || !part.attr("alt").isBlank()
                        || (!part.equals(element) && !part.attr("aria-label").isBlank())
                        || (part.normalName().equals("svg") && part.selectFirst("title") != null));
    }

    private static void report(HtmlPage page, Element element, String what, String hint, Findings findings) {
        String name = element.normalName();
        boolean heading = name.matches("h[1-6]");
        OutputLocation place = heading
                ? OutputLocation.element(
                        page.path(), Reference.offset(element), "#".repeat(name.charAt(1) - '0') + "\n", "<" + name)
                : page.location(element, element.hasAttr("href") ? "href" : "src", startTag(element));
        // the theme adds ids to headings
        String shown = heading ? "<" + name + ">" : Snippet.cut(startTag(element));
        findings.error(Code.MISSING_NAME, place, shown + " " + what, hint);
    }

    private static String startTag(Element element) {
        String html = element.shallowClone().outerHtml();
        return html.endsWith("</" + element.normalName() + ">")
                ? html.substring(0, html.length() - element.normalName().length() - 3)
                : html;
    }
}
