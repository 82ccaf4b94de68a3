package io.github.portfoliomaven.render.check;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads RSS 2.0. */
final class RssText {

    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    private RssText() {}

    static FeedText read(byte[] bytes) throws SAXException {
        Element rss = XmlText.root(bytes);
        List<String> problems = new ArrayList<>();
        List<Element> channels = XmlText.children(rss, "", "channel");
        if (!"rss".equals(rss.getLocalName()) || channels.size() != 1) {
            return new FeedText(List.of("the feed is no <rss> with one <channel>"), List.of(), List.of());
        }
        Element channel = channels.get(0);
        if (!rss.getAttribute("version").equals("2.0")) {
            problems.add("the feed has the version '" + rss.getAttribute("version") + "' instead of '2.0'");
        }
        for (String name : List.of("title", "link", "description")) {
            if (XmlText.text(channel, "", name).isEmpty()) {
                problems.add("the feed has no <" + name + ">");
            }
        }
        List<FeedText.Item> items = new ArrayList<>();
        for (Element item : XmlText.children(channel, "", "item")) {
            items.add(item(item, problems));
        }
        String link = XmlText.text(channel, "", "link");
        return new FeedText(problems, link.isEmpty() ? List.of() : List.of(link), items);
    }

    private static FeedText.Item item(Element item, List<String> problems) {
        List<String> addresses = new ArrayList<>();
        XmlText.children(item, "", "enclosure").forEach(element -> addresses.add(element.getAttribute("url")));
        XmlText.children(item, MEDIA, "content").forEach(element -> addresses.add(element.getAttribute("url")));
        FeedText.Item read = new FeedText.Item(
                XmlText.text(item, "", "guid"),
                XmlText.text(item, "", "link"),
                addresses,
                XmlText.text(item, CONTENT, "encoded"));
        if (XmlText.text(item, "", "title").isEmpty()
                && XmlText.text(item, "", "description").isEmpty()) {
            problems.add(read.shown() + " has neither <title> nor <description>");
        }
        if (read.id().isEmpty()) {
            problems.add(read.shown() + " has no <guid>");
        }
        String date = XmlText.text(item, "", "pubDate");
        try {
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(date);
        } catch (DateTimeParseException e) {
            problems.add(read.shown() + " has the <pubDate> '" + date + "', which is no date of RFC 822");
        }
        return read;
    }
}
