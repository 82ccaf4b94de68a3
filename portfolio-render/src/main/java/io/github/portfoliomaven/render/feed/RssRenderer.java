package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.text.HtmlText;
import io.github.portfoliomaven.core.text.XmlText;

/** RSS 2.0 with the modules that readers rely on: full content, authors by name, pictures, the feed's own address. */
final class RssRenderer implements FeedRenderer {

    @Override
    public String render(Feed feed) {
        XmlText xml = new XmlText().style(feed.styleUrl());
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:media",
                "http://search.yahoo.com/mrss/");
        xml.open("channel");
        xml.text("title", feed.title());
        xml.text("link", feed.pageUrl());
        // required, so that a site without a description repeats its title
        String description = feed.description();
        xml.text("description", HtmlText.text(description == null ? feed.title() : description));
        xml.text("language", feed.language());
        xml.text("lastBuildDate", FeedDates.rfc822(feed.updated()));
        xml.text("generator", GENERATOR_URL);
        xml.empty("atom:link", "href", feed.url(), "rel", "self", "type", "application/rss+xml");
        feed.items().forEach(item -> item(xml, item));
        return xml.close().close().document();
    }

    private static void item(XmlText xml, FeedItem item) {
        xml.open("item");
        xml.text("title", item.title());
        xml.text("link", item.url());
        xml.text("guid", item.id(), "isPermaLink", String.valueOf(item.hasPermalinkId()));
        xml.text("pubDate", FeedDates.rfc822(item.dates().published()));
        // a name: <author> of RSS is an e-mail address
        item.authors().forEach(author -> xml.text("dc:creator", author.name()));
        item.tags().forEach(tag -> xml.text("category", tag));
        // readers show a description as HTML, and want one before the content
        String summary = item.summary();
        xml.text("description", HtmlText.text(summary == null ? item.title() : summary));
        String html = item.html();
        if (html != null) {
            xml.text("content:encoded", html);
        }
        String image = item.image();
        if (image != null) {
            xml.empty("media:content", "url", image, "medium", "image");
        }
        xml.close();
    }
}
