package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.text.XmlText;

/** Atom as RFC 4287 has it. */
final class AtomRenderer implements FeedRenderer {

    @Override
    public String render(Feed feed) {
        XmlText xml = new XmlText().style(feed.styleUrl());
        xml.open(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:media",
                "http://search.yahoo.com/mrss/",
                "xml:lang",
                feed.language());
        xml.text("id", feed.url());
        xml.text("title", feed.title());
        String description = feed.description();
        if (description != null) {
            xml.text("subtitle", description);
        }
        xml.text("updated", FeedDates.rfc3339(feed.updated()));
        author(xml, feed.author());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.pageUrl());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.url());
        xml.text("generator", GENERATOR, "uri", GENERATOR_URL);
        feed.items().forEach(item -> entry(xml, item));
        return xml.close().document();
    }

    private static void entry(XmlText xml, FeedItem item) {
        String language = item.language();
        if (language == null) {
            xml.open("entry");
        } else {
            xml.open("entry", "xml:lang", language);
        }
        xml.text("id", item.id());
        xml.text("title", item.title());
        xml.text("published", FeedDates.rfc3339(item.dates().published()));
        xml.text("updated", FeedDates.rfc3339(item.dates().updated()));
        item.authors().forEach(author -> author(xml, author));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.url());
        item.tags().forEach(tag -> xml.empty("category", "term", tag));
        String summary = item.summary();
        if (summary != null) {
            xml.text("summary", summary);
        }
        String html = item.html();
        if (html != null) {
            xml.text("content", html, "type", "html");
        }
        String image = item.image();
        if (image != null) {
            xml.empty("media:content", "url", image, "medium", "image");
        }
        xml.close();
    }

    private static void author(XmlText xml, FeedAuthor author) {
        xml.open("author");
        xml.text("name", author.name());
        String url = author.url();
        if (url != null) {
            xml.text("uri", url);
        }
        xml.close();
    }
}
