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
        Element rss = StrictXml.root(bytes);
        List<String> problems = new ArrayList<>();
        List<Element> channels = StrictXml.children(rss, "", "channel");
        if (!"rss".equals(rss.getLocalName()) || channels.size() != 1) {
            return new FeedText(List.of("the feed is no <rss> with one <channel>"), List.of(), List.of());
        }
        Element channel = channels.get(0);
        if (!rss.getAttribute("version").equals("2.0")) {
            problems.add("the feed has the version '" + rss.getAttribute("version") + "' instead of '2.0'");
        }
        for (String name : List.of("title", "link", "description")) {
            if (StrictXml.text(channel, "", name).isEmpty()) {
                problems.add("the feed has no <" + name + ">");
            }
        }
        List<FeedText.Item> items = new ArrayList<>();
        for (Element item : StrictXml.children(channel, "", "item")) {
            items.add(item(item, problems));
        }
        String link = StrictXml.text(channel, "", "link");
        return new FeedText(problems, link.isEmpty() ? List.of() : List.of(link), items);
    }

    private static FeedText.Item item(Element item, List<String> problems) {
        List<String> addresses = new ArrayList<>();
        StrictXml.children(item, "", "enclosure").forEach(element -> addresses.add(element.getAttribute("url")));
        StrictXml.children(item, MEDIA, "content").forEach(element -> addresses.add(element.getAttribute("url")));
        FeedText.Item read = new FeedText.Item(
                StrictXml.text(item, "", "guid"),
                StrictXml.text(item, "", "link"),
                addresses,
                StrictXml.text(item, CONTENT, "encoded"));
        if (StrictXml.text(item, "", "title").isEmpty()
                && StrictXml.text(item, "", "description").isEmpty()) {
            problems.add(read.shown() + " has neither <title> nor <description>");
        }
        if (read.id().isEmpty()) {
            problems.add(read.shown() + " has no <guid>");
        }
        String date = StrictXml.text(item, "", "pubDate");
        try {
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(date);
        } catch (DateTimeParseException e) {
            problems.add(read.shown() + " has the <pubDate> '" + date + "', which is not an RFC 822 date");
        }
        return read;
    }
}
