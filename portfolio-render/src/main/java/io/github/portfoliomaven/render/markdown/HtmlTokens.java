package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Chars;
import io.github.portfoliomaven.core.markdown.HtmlSyntax;
import io.github.portfoliomaven.core.text.LowerCase;
import java.util.Locale;
import java.util.Set;

/** Walks over a piece of HTML: tags with their attributes, and all else as it stands. */
final class HtmlTokens {

    /** Elements whose content is not markup. */
    private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea", "title", "xmp", "iframe");

    private final String html;
    private final Visitor visitor;
    private int plain;

    /** Takes the parts of the HTML in order; together they are the whole of it. */
    interface Visitor {

        /** Text, and the content of scripts and the like. */
        void text(String html, int from, int to);

        /** A comment, a declaration or an instruction. */
        void markup(String html, int from, int to);

        /** {@code <name} or {@code </name}; {@code name} in lower case. */
        void tag(String name, boolean closing, int from, int to);

        /** An attribute, {@code name} in lower case; {@code valueFrom} is -1 without a value, quotes not included. */
        void attribute(String name, int from, int to, int valueFrom, int valueTo);

        /** What ends a tag, {@code >} included. */
        void tagEnd(int from, int to);
    }

    private HtmlTokens(String html, Visitor visitor) {
        this.html = html;
        this.visitor = visitor;
    }

    static void walk(String html, Visitor visitor) {
        new HtmlTokens(html, visitor).walk();
    }

    private void walk() {
        int i = 0;
        while (true) {
            int open = html.indexOf('<', i);
            if (open < 0) {
                break;
            }
            i = next(open);
        }
        flush(html.length());
    }

    private void flush(int to) {
        if (plain < to) {
            visitor.text(html, plain, to);
        }
        plain = to;
    }

    /** Handles what starts at a {@code <}; where to go on. */
    private int next(int open) {
        if (html.startsWith("<!--", open)) {
            return markup(open, after("-->", open + 2));
        } else if (html.startsWith("<!", open) || html.startsWith("<?", open)) {
            return markup(open, after(">", open + 2));
        }
        boolean closing = html.startsWith("</", open);
        int name = open + (closing ? 2 : 1);
        int nameEnd = HtmlSyntax.tagNameEnd(html, name);
        if (nameEnd == HtmlSyntax.NONE) {
            return open + 1;
        }
        flush(open);
        String tag = html.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        visitor.tag(tag, closing, open, nameEnd);
        int end = attributes(nameEnd);
        plain = end;
        return !closing && RAW_TEXT.contains(tag) ? rawTextEnd(tag, end) : end;
    }

    private int markup(int from, int to) {
        flush(from);
        visitor.markup(html, from, to);
        plain = to;
        return to;
    }

    private int after(String close, int from) {
        int at = html.indexOf(close, from);
        return at < 0 ? html.length() : at + close.length();
    }

    private int rawTextEnd(String tag, int from) {
        for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i + 2, tag, 0, tag.length())) {
                return i;
            }
        }
        return html.length();
    }

    private int attributes(int from) {
        int i = from;
        while (i < html.length()) {
            int start = i;
            while (i < html.length() && (Chars.isSpace(html.charAt(i)) || html.charAt(i) == '/')) {
                i++;
            }
            if (i == html.length() || html.charAt(i) == '>') {
                int end = Math.min(html.length(), i + 1);
                visitor.tagEnd(start, end);
                return end;
            }
            i = attribute(start, i);
        }
        visitor.tagEnd(i, i);
        return i;
    }

    private int attribute(int from, int name) {
        int nameEnd = name + 1;
        while (nameEnd < html.length() && !endsName(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String attribute = LowerCase.of(html.substring(name, nameEnd));
        int equals = Chars.skipSpace(html, nameEnd);
        if (equals == html.length() || html.charAt(equals) != '=') {
            visitor.attribute(attribute, from, nameEnd, -1, -1);
            return nameEnd;
        }
        int value = Chars.skipSpace(html, equals + 1);
        char quote = value < html.length() ? html.charAt(value) : '>';
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, value + 1);
            int valueEnd = close < 0 ? html.length() : close;
            int end = Math.min(html.length(), valueEnd + 1);
            visitor.attribute(attribute, from, end, value + 1, valueEnd);
            return end;
        }
        int end = value;
        while (end < html.length() && !Chars.isSpace(html.charAt(end)) && html.charAt(end) != '>') {
            end++;
        }
        visitor.attribute(attribute, from, end, value, end);
        return end;
    }

    private static boolean endsName(char c) {
        return Chars.isSpace(c) || c == '/' || c == '>' || c == '=';
    }
}
