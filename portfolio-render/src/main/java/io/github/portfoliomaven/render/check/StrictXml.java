package io.github.portfoliomaven.render.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML as strict readers do, without fetching anything (XML 1.0; no document type is allowed). */
final class StrictXml {

    private StrictXml() {}

    /**
     * The root element.
     *
     * @throws SAXException if the text is not well-formed
     */
    static Element root(byte[] bytes) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // the standard one prints to the error stream
            builder.setErrorHandler(null);
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The child elements of a name; {@code namespace} is empty for none. */
    static List<Element> children(Element parent, String namespace, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            String uri = node.getNamespaceURI() == null ? "" : node.getNamespaceURI();
            if (node instanceof Element child && name.equals(child.getLocalName()) && uri.equals(namespace)) {
                children.add(child);
            }
        }
        return children;
    }

    /** The text of the first child of a name; empty if there is none. */
    static String text(Element parent, String namespace, String name) {
        List<Element> children = children(parent, namespace, name);
        return children.isEmpty() ? "" : children.get(0).getTextContent().strip();
    }
}
