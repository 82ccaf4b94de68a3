package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.FlatText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Lets through only HTML that cannot harm: elements and attributes of a fixed list, written anew, links that run nothing,
 * and closing tags of what the body itself has opened. Scripts and the like go with their content.
 */
final class Sanitizer {

    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var",
            "wbr");

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

    private static final Set<String> WITH_CONTENT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noscript", "template");

    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "class",
            "cite",
            "colspan",
            "datetime",
            "dir",
            "height",
            "href",
            "lang",
            "open",
            "rowspan",
            "scope",
            "span",
            "src",
            "start",
            "title",
            "width");

    private static final Set<String> URLS = Set.of("cite", "href", "src");

    private final Deque<String> open = new ArrayDeque<>();

    /** Writes HTML as text that shows it; comments show nothing anyway. */
    static void escape(String html, boolean block, Html out) {
        String text = html.strip();
        if (text.startsWith("<!--") && text.endsWith("-->")) {
            return;
        }
        if (block) {
            out.raw("<p>").text(text).raw("</p>");
        } else {
            out.text(html);
        }
    }

    void write(FlatText html, BodyInput input, Html out) {
        HtmlTokens.walk(html.text(), new Filter(html, input, out));
    }

    /** Closes what the body has left open. */
    void close(Html out) {
        while (!open.isEmpty()) {
            out.raw("</").raw(open.pop()).raw('>');
        }
    }

    private final class Filter implements HtmlTokens.Visitor {

        private final FlatText text;
        private final BodyInput input;
        private final Html out;
        private boolean writesTag;
        private String dropped = "";

        Filter(FlatText text, BodyInput input, Html out) {
            this.text = text;
            this.input = input;
            this.out = out;
        }

        @Override
        public void text(String html, int from, int to) {
            if (dropped.isEmpty()) {
                out.raw(html.substring(from, to).replace("<", "&lt;").replace(">", "&gt;"));
            }
        }

        @Override
        public void markup(String html, int from, int to) {}

        @Override
        public void tag(String name, boolean closing, int from, int to) {
            writesTag = false;
            if (!dropped.isEmpty()) {
                dropped = closing && dropped.equals(name) ? "" : dropped;
            } else if (!ELEMENTS.contains(name)) {
                dropped = !closing && WITH_CONTENT.contains(name) ? name : "";
            } else if (!closing) {
                writesTag = true;
                out.raw('<').raw(name);
                if (!VOID.contains(name)) {
                    open.push(name);
                }
            } else if (open.contains(name)) {
                String last;
                do {
                    last = open.pop();
                    out.raw("</").raw(last).raw('>');
                } while (!last.equals(name));
            }
        }

        @Override
        public void attribute(String name, int from, int to, int valueFrom, int valueTo) {
            if (!writesTag || !ATTRIBUTES.contains(name)) {
                return;
            }
            String value =
                    valueFrom < 0 ? "" : RawHtmlWriter.entities(text.text().substring(valueFrom, valueTo));
            if (URLS.contains(name)) {
                address(name, value.strip(), valueFrom, valueTo);
            } else {
                out.raw(' ').raw(name).raw("=\"").text(value).raw('"');
            }
        }

        /** Takes the address as it will be written: what is cut off later would make a harmless one run. */
        private void address(String name, String address, int valueFrom, int valueTo) {
            if (!UnsafeUrl.isUnsafe(address)) {
                int offset = input.offset() + text.source(Math.max(0, valueFrom));
                out.raw(' ').raw(name).raw("=\"");
                out.url(input.links().resolve(address, offset, valueTo - valueFrom))
                        .raw('"');
            }
        }

        @Override
        public void tagEnd(int from, int to) {
            if (writesTag) {
                out.raw('>');
            }
        }
    }
}
