package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.LinkSchemes;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes what the cleaner has left of an author's HTML anew, its links as links of the site. */
final class CleanHtmlWriter implements NodeVisitor {

    private static final Set<String> ADDRESSES = Set.of("cite", "href", "src");

    private final Fragment fragment;
    private final BodyInput input;
    private final Html out;

    CleanHtmlWriter(Fragment fragment, BodyInput input, Html out) {
        this.fragment = fragment;
        this.input = input;
        this.out = out;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            fragment.write(text.getWholeText(), out);
        } else if (depth > 0 && node instanceof Element element) {
            out.raw('<').raw(element.normalName());
            for (Attribute attribute : element.attributes()) {
                attribute(element, attribute);
            }
            out.raw('>');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (depth > 0 && node instanceof Element element && !element.tag().isEmpty()) {
            out.raw("</").raw(element.normalName()).raw('>');
        }
    }

    private void attribute(Element element, Attribute attribute) {
        String name = attribute.getKey();
        if (!ADDRESSES.contains(name)) {
            out.raw(' ').raw(name).raw("=\"").text(attribute.getValue()).raw('"');
            return;
        }
        String address = LinkSchemes.read(attribute.getValue());
        if (input.schemes().allow(address)) {
            Range place = element.attributes().sourceRange(name).valueRange();
            int offset = place.isTracked() ? input.offset() + fragment.source(place.startPos()) : -1;
            out.raw(' ').raw(name).raw("=\"");
            out.url(input.links().resolve(address, offset, place.endPos() - place.startPos()))
                    .raw('"');
        }
    }
}
