package io.github.portfoliomaven.render.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one indented XML document. Text is escaped, {@code ]]>} included, and loses what XML forbids; names are
 * written as given, prefix and all, so the caller declares each prefix as an attribute of the root.
 */
final class Xml {

    /** The JDK's own: the lookup by class loader finds whatever else is in the class path of a Maven build. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int depth;

    Xml() {
        try {
            out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The processing instruction that names a style sheet (Associating Style Sheets with XML documents, section 4). */
    Xml style(String url) {
        return step(() -> {
            out.writeCharacters("\n");
            out.writeProcessingInstruction("xml-stylesheet", "href=\"" + escapedQuotes(url) + "\" type=\"text/css\"");
        });
    }

    /** Opens an element for others; {@code attributes} are names and values in turn. */
    Xml open(String name, String... attributes) {
        return step(() -> {
            newLine();
            out.writeStartElement(name);
            attributes(attributes);
            depth++;
        });
    }

    Xml close() {
        return step(() -> {
            depth--;
            newLine();
            out.writeEndElement();
        });
    }

    /** An element with text. */
    Xml text(String name, String value, String... attributes) {
        return step(() -> {
            newLine();
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(PlainText.clean(value));
            out.writeEndElement();
        });
    }

    /** An element with attributes alone. */
    Xml empty(String name, String... attributes) {
        return step(() -> {
            newLine();
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** The document so far, with a line end. */
    String document() {
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
            out.writeAttribute(attributes[i], PlainText.clean(attributes[i + 1]));
        }
    }

    private static String escapedQuotes(String url) {
        return url.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private Xml step(Step step) {
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
