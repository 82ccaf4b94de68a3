package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Chars;
import io.github.portfoliomaven.core.markdown.Entities;
import io.github.portfoliomaven.core.markdown.FlatText;

/** Writes the HTML of a body as it is, but for links into the site, which get the base path and are noted. */
final class RawHtmlWriter implements HtmlTokens.Visitor {

    private final Html out;
    private final Links links;
    private final FlatText text;
    private final int bodyOffset;
    private final String html;

    private RawHtmlWriter(Html out, Links links, FlatText text, int bodyOffset) {
        this.out = out;
        this.links = links;
        this.text = text;
        this.bodyOffset = bodyOffset;
        this.html = text.text();
    }

    /** @param bodyOffset where the Markdown starts in its file */
    static void write(FlatText text, int bodyOffset, Links links, Html out) {
        HtmlTokens.walk(text.text(), new RawHtmlWriter(out, links, text, bodyOffset));
    }

    @Override
    public void text(String html, int from, int to) {
        copy(from, to);
    }

    @Override
    public void markup(String html, int from, int to) {
        copy(from, to);
    }

    @Override
    public void tag(String name, boolean closing, int from, int to) {
        copy(from, to);
    }

    @Override
    public void tagEnd(int from, int to) {
        copy(from, to);
    }

    @Override
    public void attribute(String name, int from, int to, int valueFrom, int valueTo) {
        if (name.equals("markdown")) {
            return;
        }
        if (valueFrom < 0) {
            copy(from, to);
            return;
        }
        copy(from, valueFrom);
        switch (name) {
            case "href", "src", "poster" -> link(valueFrom, valueTo);
            case "srcset" -> candidates(valueFrom, valueTo);
            default -> copy(valueFrom, valueTo);
        }
        copy(valueTo, to);
    }

    private void copy(int from, int to) {
        out.out().append(html, from, to);
    }

    private void link(int from, int to) {
        int start = from;
        while (start < to && Chars.isSpace(html.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Chars.isSpace(html.charAt(end - 1))) {
            end--;
        }
        copy(from, start);
        String written = html.substring(start, end);
        String link = entities(written);
        ResolvedLink resolved = links.resolve(link, bodyOffset + text.source(start), end - start);
        if (resolved.url().equals(link)) {
            out.asWritten(written, resolved.kind());
        } else {
            out.url(resolved);
        }
        copy(end, to);
    }

    /** The candidates of a {@code srcset}: URLs, each with an optional descriptor, parted by commas. */
    private void candidates(int from, int to) {
        int i = from;
        while (i < to) {
            int start = i;
            while (start < to && (Chars.isSpace(html.charAt(start)) || html.charAt(start) == ',')) {
                start++;
            }
            copy(i, start);
            int end = start;
            while (end < to && !Chars.isSpace(html.charAt(end))) {
                end++;
            }
            while (end > start && html.charAt(end - 1) == ',') {
                end--;
            }
            if (end > start) {
                link(start, end);
            }
            i = end;
            while (i < to && html.charAt(i) != ',') {
                i++;
            }
            copy(end, i);
        }
    }

    /** An attribute's value as it is meant: character references replaced. */
    static String entities(String value) {
        if (value.indexOf('&') < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); ) {
            int end = value.charAt(i) == '&' ? Entities.end(value, i) : i;
            String meaning = end > i ? Entities.meaning(value.substring(i, end)) : null;
            out.append(meaning == null ? value.substring(i, i + 1) : meaning);
            i = meaning == null ? i + 1 : end;
        }
        return out.toString();
    }
}
