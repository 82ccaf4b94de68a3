package io.github.portfoliomaven.render.check;

import org.jsoup.nodes.Element;

/**
 * An address that a file refers to.
 *
 * @param element the element's name, or {@code css}
 * @param attribute the attribute's name, or {@code url()}
 * @param url as the element has it, entities decoded
 * @param eager whether a browser loads it with the page
 * @param nth which reference of the page's body to this address it is, from 0
 * @param offset where the element starts in the file, in UTF-16 units; -1 where that is not known
 */
record Reference(String element, String attribute, String url, Kind kind, boolean eager, int nth, int offset) {

    /** What an address is for. */
    enum Kind {
        /** A visitor may go there. */
        LINK,
        /** A picture. */
        IMAGE,
        /** Any other file. */
        FILE
    }

    /** The element with this one attribute, as messages show it. */
    String shown() {
        if (element.equals("css")) {
            return "url(" + url + ")";
        }
        return Snippet.tag(element, attribute, attribute.equals("style") ? "url(" + url + ")" : url);
    }

    /** Where an element starts in the file, in UTF-16 units; -1 for one that the parser has added. */
    static int offset(Element element) {
        return element.sourceRange().isTracked() ? element.sourceRange().startPos() : -1;
    }
}
