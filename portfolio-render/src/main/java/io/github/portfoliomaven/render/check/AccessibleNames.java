package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
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

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "h1, h2, h3, h4, h5, h6, [role=heading]",
                    AccessibleNames::hasName,
                    "is an empty heading",
                    "add text, or remove it"),
            // AltTexts reports a link that is all image
            new Rule(
                    "a[href]",
                    (link, page) -> hasName(link, page) || link.selectFirst("img") != null,
                    "is a link without text",
                    "add text, or an aria-label"),
            new Rule(
                    "button, input[type=button], summary, [role=button]",
                    (button, page) ->
                            hasName(button, page) || !button.attr("value").isBlank(),
                    "is a button without text",
                    "add text, or an aria-label"),
            new Rule(
                    "input, select, textarea",
                    (field, page) -> isNamedByItself(field) || hasLabel(field, page),
                    "is a field without a label",
                    "put it in a <label>, or add an aria-label"),
            new Rule("iframe", AccessibleNames::hasName, "is a frame without a title", "add a title attribute"));

    /**
     * @param elements that need a name, as a CSS query
     * @param what is said of one that has none
     */
    private record Rule(String elements, BiPredicate<Element, Document> isNamed, String what, String hint) {}

    @Override
    public void check(HtmlPage page, Findings findings) {
        Document document = page.document();
        for (Rule rule : RULES) {
            for (Element element : document.select(rule.elements())) {
                if (isSeen(element) && !rule.isNamed().test(element, document)) {
                    report(page, element, rule, findings);
                }
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

    private static void report(HtmlPage page, Element element, Rule rule, Findings findings) {
        String name = element.normalName();
        boolean heading = name.matches("h[1-6]");
        OutputLocation place = heading
                ? OutputLocation.element(
                        page.path(), Reference.offset(element), "#".repeat(name.charAt(1) - '0') + "\n", "<" + name)
                : page.location(element, element.hasAttr("href") ? "href" : "src", startTag(element));
        // the theme adds ids to headings
        String shown = heading ? "<" + name + ">" : Snippet.cut(startTag(element));
        findings.error(Code.MISSING_NAME, place, shown + " " + rule.what(), rule.hint());
    }

    private static String startTag(Element element) {
        String html = element.shallowClone().outerHtml();
        return html.endsWith("</" + element.normalName() + ">")
                ? html.substring(0, html.length() - element.normalName().length() - 3)
                : html;
    }
}
