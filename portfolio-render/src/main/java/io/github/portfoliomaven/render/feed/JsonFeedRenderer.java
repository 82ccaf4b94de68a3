package io.github.portfoliomaven.render.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.portfoliomaven.core.text.XmlText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1. */
final class JsonFeedRenderer implements FeedRenderer {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String render(Feed feed) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            // the printer's own line end is the machine's
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            feed(json, feed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void feed(JsonGenerator json, Feed feed) throws IOException {
        json.writeStartObject();
        text(json, "version", "https://jsonfeed.org/version/1.1");
        text(json, "title", feed.title());
        text(json, "home_page_url", feed.pageUrl());
        text(json, "feed_url", feed.url());
        text(json, "description", feed.description());
        text(json, "language", feed.language());
        authors(json, List.of(feed.author()));
        json.writeArrayFieldStart("items");
        for (FeedItem item : feed.items()) {
            item(json, item);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void item(JsonGenerator json, FeedItem item) throws IOException {
        json.writeStartObject();
        text(json, "id", item.id());
        text(json, "url", item.url());
        text(json, "title", item.title());
        // one of the two contents is required; a summary beside a text that says the same helps nobody
        if (item.html() == null) {
            text(json, "content_text", item.summary());
        } else {
            text(json, "content_html", item.html());
            text(json, "summary", item.summary());
        }
        text(json, "image", item.image());
        text(json, "date_published", FeedDates.rfc3339(item.dates().published()));
        text(json, "date_modified", FeedDates.rfc3339(item.dates().updated()));
        authors(json, item.authors());
        if (!item.tags().isEmpty()) {
            json.writeArrayFieldStart("tags");
            for (String tag : item.tags()) {
                json.writeString(XmlText.clean(tag));
            }
            json.writeEndArray();
        }
        text(json, "language", item.language());
        json.writeEndObject();
    }

    private static void authors(JsonGenerator json, List<FeedAuthor> authors) throws IOException {
        json.writeArrayFieldStart("authors");
        for (FeedAuthor author : authors) {
            json.writeStartObject();
            text(json, "name", author.name());
            text(json, "url", author.url());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, XmlText.clean(value));
        }
    }
}
