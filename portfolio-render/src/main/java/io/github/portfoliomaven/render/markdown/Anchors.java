package io.github.portfoliomaven.render.markdown;

import java.util.HashSet;
import java.util.Set;

/** Collects the places in HTML to which a fragment can lead: each {@code id}, and the {@code name} of an {@code a}. */
final class Anchors implements HtmlTokens.Visitor {

    private final String html;
    private final Set<String> found = new HashSet<>();
    private String tag = "";

    private Anchors(String html) {
        this.html = html;
    }

    static Set<String> of(String html) {
        Anchors anchors = new Anchors(html);
        HtmlTokens.walk(html, anchors);
        return Set.copyOf(anchors.found);
    }

    @Override
    public void tag(String name, boolean closing, int from, int to) {
        tag = closing ? "" : name;
    }

    @Override
    public void attribute(String name, int from, int to, int valueFrom, int valueTo) {
        boolean anchor = name.equals("id") || (name.equals("name") && tag.equals("a"));
        if (anchor && valueFrom >= 0 && !tag.isEmpty()) {
            found.add(RawHtmlWriter.entities(html.substring(valueFrom, valueTo)));
        }
    }

    @Override
    public void text(String text, int from, int to) {}

    @Override
    public void markup(String text, int from, int to) {}

    @Override
    public void tagEnd(int from, int to) {}
}
