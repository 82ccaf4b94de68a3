package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * No template expression is left in the head or in an attribute. Text is left alone: an article may well be about
 * templates, and so may its title.
 */
final class TemplateLeftovers implements PageCheck {

    private static final String OPEN = "{{";

    private final FinishedSite site;

    TemplateLeftovers(FinishedSite site) {
        this.site = site;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        if (page.asIs()) {
            return;
        }
        Element title = page.document().selectFirst("title");
        if (title != null) {
            check(page, title, "<title>", title.text(), findings);
        }
        for (Element element : page.document().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getValue().contains(OPEN)) {
                    String shown = Snippet.tag(element.normalName(), attribute.getKey(), attribute.getValue());
                    check(page, element, shown, attribute.getValue(), findings);
                }
            }
        }
    }

    private void check(HtmlPage page, Element element, String shown, String value, Findings findings) {
        int open = value.indexOf(OPEN);
        if (open < 0) {
            return;
        }
        int close = value.indexOf("}}", open);
        String expression = close < 0 ? value.substring(open) : value.substring(open, close + 2);
        if (!isAuthors(expression)) {
            findings.error(
                    Code.TEMPLATE_LEFTOVER,
                    OutputLocation.element(page.path(), Reference.offset(element), expression),
                    shown + " has '" + Snippet.cut(expression) + "', which no template filled in",
                    "correct the template or script that writes it");
        }
    }

    /** Whether it is text of a content file, which may be about templates. */
    private boolean isAuthors(String expression) {
        return site.model()
                        .contents()
                        .anyMatch(content -> content.body().source().text().contains(expression))
                || site.model().config().title().contains(expression);
    }
}
