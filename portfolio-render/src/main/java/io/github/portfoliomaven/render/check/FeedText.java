package io.github.portfoliomaven.render.check;

import java.util.List;

/**
 * A feed as a reader understands it.
 *
 * @param problems what it lacks by the specification of its format
 * @param addresses of the feed itself and of its page
 */
record FeedText(List<String> problems, List<String> addresses, List<Item> items) {

    /**
     * An item.
     *
     * @param id empty if there is none
     * @param url of its page; empty if there is none
     * @param addresses of pictures and enclosures
     * @param html its content; empty if it has none
     */
    record Item(String id, String url, List<String> addresses, String html) {

        /** The item for messages. */
        String shown() {
            String name = url.isEmpty() ? id : url;
            return name.isEmpty() ? "an item" : "the item '" + Snippet.cut(name) + "'";
        }
    }
}
