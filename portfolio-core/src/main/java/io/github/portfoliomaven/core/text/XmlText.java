package io.github.portfoliomaven.core.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one indented XML document. Text is escaped, {@code ]]>} included, and loses what XML forbids. Names are written
 * as given, prefix and all, so the caller declares each prefix as an attribute of the root.
 */
public final class XmlText {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();

    /** The text without the characters that XML 1.0, section 2.2 forbids, unpaired surrogates among them. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                int character = text.codePointAt(i);
                if (!isAllowed(character)) {
                    return withoutForbidden(text);
                }
                i += Character.charCount(character) - 1;
            }
        }
        return text;
    }

    private static String withoutForbidden(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** The processing instruction that names a style sheet (Associating Style Sheets with XML documents, section 4). */
    public XmlText style(String url) {
        out.append("\n<?xml-stylesheet href=\"");
        HtmlText.appendAttribute(url, out);
        out.append("\" type=\"text/css\"?>");
        return this;
    }

    /** Opens an element for others; {@code attributes} are names and values in turn. */
    public XmlText open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    public XmlText close() {
        String name = open.pop();
        newLine();
        return end(name);
    }

    /** An element with text. */
    public XmlText text(String name, String value, String... attributes) {
        start(name, attributes);
        out.append('>');
        String text = clean(value);
        HtmlText.appendText(text, 0, text.length(), out);
        return end(name);
    }

    /** An element with attributes alone. */
    public XmlText empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** The document so far, with a line end. */
    public String document() {
        return out.append('\n').toString();
    }

    private void newLine() {
        out.append('\n').append("  ".repeat(open.size()));
    }

    private void start(String name, String... attributes) {
        newLine();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            HtmlText.appendAttribute(clean(attributes[i + 1]), out);
            out.append('"');
        }
    }

    private XmlText end(String name) {
        out.append("</").append(name).append('>');
        return this;
    }
}
