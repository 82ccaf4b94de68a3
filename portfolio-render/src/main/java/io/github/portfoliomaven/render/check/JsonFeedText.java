package io.github.portfoliomaven.render.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads JSON Feed 1.1. */
final class JsonFeedText {

    private JsonFeedText() {}

    static FeedText read(byte[] bytes) throws IOException {
        if (!(JsonText.read(bytes) instanceof Map<?, ?> feed)) {
            return new FeedText(List.of("the feed is no JSON object"), List.of(), List.of());
        }
        List<String> problems = new ArrayList<>();
        if (!text(feed, "version").startsWith("https://jsonfeed.org/version/1")) {
            problems.add("the feed has the version '" + Snippet.cut(text(feed, "version"))
                    + "' instead of 'https://jsonfeed.org/version/1.1'");
        }
        if (text(feed, "title").isEmpty()) {
            problems.add("the feed has no 'title'");
        }
        List<FeedText.Item> items = new ArrayList<>();
        if (feed.get("items") instanceof List<?> list) {
            for (Object element : list) {
                items.add(item(element instanceof Map<?, ?> map ? map : Map.of(), problems));
            }
        } else {
            problems.add("the feed has no list 'items'");
        }
        return new FeedText(problems, addresses(feed, "home_page_url", "feed_url", "icon", "favicon"), items);
    }

    private static FeedText.Item item(Map<?, ?> item, List<String> problems) {
        FeedText.Item read = new FeedText.Item(
                text(item, "id"),
                text(item, "url"),
                addresses(item, "image", "banner_image"),
                text(item, "content_html"));
        if (read.id().isEmpty()) {
            problems.add(read.shown() + " has no 'id'");
        }
        if (!item.containsKey("content_html") && !item.containsKey("content_text")) {
            problems.add(read.shown() + " has neither 'content_html' nor 'content_text'");
        }
        return read;
    }

    private static List<String> addresses(Map<?, ?> map, String... keys) {
        return Stream.of(keys)
                .map(key -> text(map, key))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }
}
