package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** An id names one element of a page (HTML Living Standard, section 3.2.6). */
final class UniqueIds implements PageCheck {

    @Override
    public void check(HtmlPage page, Findings findings) {
        Map<String, List<Element>> byId = new TreeMap<>();
        for (Element element : page.document().select("[id]")) {
            byId.computeIfAbsent(element.id(), id -> new ArrayList<>()).add(element);
        }
        byId.forEach((id, elements) -> {
            if (elements.size() > 1) {
                Element second = elements.get(1);
                findings.error(
                        Code.DUPLICATE_ID,
                        OutputLocation.element(
                                        page.path(), Reference.offset(second), "id=\"" + id + "\"", "{#" + id + "}")
                                .nth(1),
                        "the id '" + id + "' is on " + elements.size() + " elements: " + names(elements),
                        "use unique ids: a link to #" + id + " finds only the first");
            }
        });
    }

    private static String names(List<Element> elements) {
        return elements.stream()
                .limit(4)
                .map(element -> "<" + element.normalName() + ">")
                .collect(Collectors.joining(", "));
    }
}
