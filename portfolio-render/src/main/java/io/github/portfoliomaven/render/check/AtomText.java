package io.github.portfoliomaven.render.check;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads Atom (RFC 4287). */
final class AtomText {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    private AtomText() {}

    static FeedText read(byte[] bytes) throws SAXException {
        Element feed = StrictXml.root(bytes);
        if (!"feed".equals(feed.getLocalName()) || !ATOM.equals(feed.getNamespaceURI())) {
            return new FeedText(List.of("the feed is no <feed> of Atom"), List.of(), List.of());
        }
        List<String> problems = new ArrayList<>();
        require(feed, "the feed", problems);
        boolean author = !StrictXml.children(feed, ATOM, "author").isEmpty();
        List<FeedText.Item> items = new ArrayList<>();
        for (Element entry : StrictXml.children(feed, ATOM, "entry")) {
            FeedText.Item item = item(entry);
            items.add(item);
            require(entry, item.shown(), problems);
            // section 4.1.2
            if (!author && StrictXml.children(entry, ATOM, "author").isEmpty()) {
                problems.add(item.shown() + " has no <author>, and neither has the feed");
            }
            if (item.url().isEmpty()
                    && StrictXml.children(entry, ATOM, "content").isEmpty()) {
                problems.add(item.shown() + " has neither a link nor <content>");
            }
        }
        return new FeedText(problems, links(feed), items);
    }

    private static FeedText.Item item(Element entry) {
        List<String> links = links(entry);
        List<String> addresses = new ArrayList<>(links);
        StrictXml.children(entry, MEDIA, "content").forEach(element -> addresses.add(element.getAttribute("url")));
        boolean html = StrictXml.children(entry, ATOM, "content").stream()
                .anyMatch(content -> content.getAttribute("type").equals("html"));
        return new FeedText.Item(
                StrictXml.text(entry, ATOM, "id"),
                links.isEmpty() ? "" : links.get(0),
                links.isEmpty() ? addresses : addresses.subList(1, addresses.size()),
                html ? StrictXml.text(entry, ATOM, "content") : "");
    }

    private static List<String> links(Element parent) {
        return StrictXml.children(parent, ATOM, "link").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Sections 4.1.1 and 4.1.2. */
    private static void require(Element parent, String shown, List<String> problems) {
        for (String name : List.of("id", "title", "updated")) {
            if (StrictXml.text(parent, ATOM, name).isEmpty()) {
                problems.add(shown + " has no <" + name + ">");
            }
        }
        String updated = StrictXml.text(parent, ATOM, "updated");
        try {
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(updated);
        } catch (DateTimeParseException e) {
            if (!updated.isEmpty()) {
                problems.add(shown + " has the <updated> '" + updated + "', which is not an RFC 3339 date");
            }
        }
    }
}
