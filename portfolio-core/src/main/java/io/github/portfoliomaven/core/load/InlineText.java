package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.AttributeList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The visible text of a line of Markdown, for titles: good for what stands in headings, not a Markdown parser. */
final class InlineText {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String in;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private InlineText(String in) {
        this.in = in;
    }

    static String of(String markdown) {
        InlineText text = new InlineText(AttributeList.textBefore(markdown.strip()));
        while (text.at < text.in.length()) {
            text.step();
        }
        return text.out.toString().strip().replaceAll("\\s+", " ");
    }

    private void step() {
        char c = in.charAt(at);
        if (c == '\\' && at + 1 < in.length() && ESCAPABLE.indexOf(in.charAt(at + 1)) >= 0) {
            out.append(in.charAt(at + 1));
            at += 2;
        } else if (c == '`') {
            code();
        } else if (c == '*' || (c == '_' && !insideWord()) || in.startsWith("~~", at)) {
            emphasis(c);
        } else if (c == '[' || in.startsWith("![", at)) {
            link();
        } else if (c == '<') {
            tag();
        } else {
            out.append(c);
            at++;
        }
    }

    private void code() {
        int end = at;
        while (end < in.length() && in.charAt(end) == '`') {
            end++;
        }
        String ticks = in.substring(at, end);
        int close = in.indexOf(ticks, end);
        out.append(close < 0 ? ticks : in.substring(end, close).strip());
        at = close < 0 ? end : afterAttributes(close + ticks.length());
    }

    /** A mark with spaces on both sides is a character, not emphasis. */
    private void emphasis(char mark) {
        int end = at;
        while (end < in.length() && in.charAt(end) == mark) {
            end++;
        }
        boolean alone = isSpace(at - 1) && isSpace(end);
        if (alone) {
            out.append(in, at, end);
        }
        at = end;
    }

    /** {@code [text](destination)} and {@code [text][label]}; brackets alone stay. */
    private void link() {
        int open = in.charAt(at) == '!' ? at + 1 : at;
        int close = in.indexOf(']', open);
        int after = close + 1;
        boolean inline = close >= 0 && in.startsWith("(", after) && in.indexOf(')', after) >= 0;
        boolean reference = close >= 0 && in.startsWith("[", after) && in.indexOf(']', after) >= 0;
        if (inline || reference) {
            out.append(of(in.substring(open + 1, close)));
            at = afterAttributes(in.indexOf(inline ? ')' : ']', after) + 1);
        } else {
            out.append(in, at, open + 1);
            at = open + 1;
        }
    }

    private int afterAttributes(int from) {
        AttributeList attributes = AttributeList.at(in, from);
        return attributes == null ? from : attributes.end();
    }

    private void tag() {
        Matcher tag = TAG.matcher(in).region(at, in.length());
        if (tag.lookingAt()) {
            at = tag.end();
        } else {
            out.append('<');
            at++;
        }
    }

    private boolean insideWord() {
        return at > 0
                && at + 1 < in.length()
                && Character.isLetterOrDigit(in.charAt(at - 1))
                && Character.isLetterOrDigit(in.charAt(at + 1));
    }

    private boolean isSpace(int i) {
        return i < 0 || i >= in.length() || Character.isWhitespace(in.charAt(i));
    }
}
