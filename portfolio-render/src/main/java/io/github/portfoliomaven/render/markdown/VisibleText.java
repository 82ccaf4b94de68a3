package io.github.portfoliomaven.render.markdown;

import java.util.Map;
import java.util.Set;

/** The text that a reader sees in the HTML of a body, blocks of code left out; for search, not for showing. */
public final class VisibleText {

    private static final Set<String> HIDDEN = Set.of("pre", "script", "style", "template", "svg", "math");

    /** Elements inside a word: around all others there is space between words. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "small", "span", "strong", "wbr");

    private static final Map<String, String> ENTITIES =
            Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&nbsp;", " ", "&amp;", "&");

    private VisibleText() {}

    /** Words with any space between them. */
    public static String of(BodyHtml body) {
        Collector collector = new Collector();
        HtmlTokens.walk(body.html(), collector);
        return collector.text.toString();
    }

    private static final class Collector implements HtmlTokens.Visitor {

        private final StringBuilder text = new StringBuilder();
        private int hidden;

        @Override
        public void text(String html, int from, int to) {
            if (hidden > 0) {
                return;
            }
            int i = from;
            while (i < to) {
                int entity = html.indexOf('&', i);
                if (entity < 0 || entity >= to) {
                    break;
                }
                text.append(html, i, entity);
                int end = html.indexOf(';', entity) + 1;
                String known = end > 0 && end <= to ? ENTITIES.get(html.substring(entity, end)) : null;
                text.append(known == null ? "&" : known);
                i = known == null ? entity + 1 : end;
            }
            text.append(html, i, to);
        }

        @Override
        public void markup(String html, int from, int to) {}

        @Override
        public void tag(String name, boolean closing, int from, int to) {
            if (HIDDEN.contains(name)) {
                hidden = Math.max(0, hidden + (closing ? -1 : 1));
            }
            if (!INLINE.contains(name)) {
                text.append(' ');
            }
        }

        @Override
        public void attribute(String name, int from, int to, int valueFrom, int valueTo) {}

        @Override
        public void tagEnd(int from, int to) {}
    }
}
