package io.github.portfoliomaven.core.text;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one indented XML document. Text is escaped, {@code ]]>} included, and loses what XML forbids. Names are written
 * as given, prefix and all, so the caller declares each prefix as an attribute of the root.
 */
public final class XmlText {

    /** The JDK's own: the lookup by class loader finds whatever else is in the class path of a Maven build. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int depth;

    public XmlText() {
        try {
            out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text without the characters that XML 1.0, section 2.2 forbids, unpaired surrogates among them. */
    public static String clean(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(out::appendCodePoint);
        return out.toString();
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
        return step(() -> {
            out.writeCharacters("\n");
            out.writeProcessingInstruction(
                    "xml-stylesheet", "href=\"" + HtmlText.attribute(url) + "\" type=\"text/css\"");
        });
    }

    /** Opens an element for others; {@code attributes} are names and values in turn. */
    public XmlText open(String name, String... attributes) {
        return step(() -> {
            newLine();
            out.writeStartElement(name);
            attributes(attributes);
            depth++;
        });
    }

    public XmlText close() {
        return step(() -> {
            depth--;
            newLine();
            out.writeEndElement();
        });
    }

    /** An element with text. */
    public XmlText text(String name, String value, String... attributes) {
        return step(() -> {
            newLine();
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(clean(value));
            out.writeEndElement();
        });
    }

    /** An element with attributes alone. */
    public XmlText empty(String name, String... attributes) {
        return step(() -> {
            newLine();
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** The document so far, with a line end. */
    public String document() {
        step(() -> {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        });
        return text.toString();
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private XmlText step(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            // a writer into memory fails on misuse only
            throw new IllegalStateException(e);
        }
        return this;
    }

    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }
}
