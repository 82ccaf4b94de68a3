package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.FlatText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The HTML of an author between two of our tags, with a placeholder for each part of our own: a number between two characters
 * that Unicode assigns to nobody. An author who writes such a placeholder moves a part, and nothing else: each part is written
 * once.
 */
final class Fragment {

    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';

    private final StringBuilder html = new StringBuilder();
    private final List<@Nullable BodyHtml> ours = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<FlatText> authors = new ArrayList<>();

    void addOurs(BodyHtml part) {
        if (!part.html().isEmpty()) {
            html.append(OPEN).append(ours.size()).append(CLOSE);
            ours.add(part);
        }
    }

    void addAuthors(FlatText part) {
        starts.add(html.length());
        authors.add(part);
        html.append(part.text());
    }

    String html() {
        return html.toString();
    }

    /** The offset in the Markdown of an index in the fragment. */
    int source(int index) {
        int i = Collections.binarySearch(starts, index);
        int part = Math.max(0, i >= 0 ? i : -i - 2);
        return authors.get(part).source(index - starts.get(part));
    }

    /** Writes text of the fragment, our parts in it. */
    void write(String text, Html out) {
        int plain = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + 1)) {
            int close = text.indexOf(CLOSE, open);
            int number = close < 0 ? -1 : number(text, open + 1, close);
            if (number >= 0) {
                out.text(text.substring(plain, open));
                write(number, out);
                plain = close + 1;
            }
        }
        out.text(text.substring(plain));
    }

    /** Writes what found no place in the author's HTML, as after a tag that never ends. */
    void writeRest(Html out) {
        for (int i = 0; i < ours.size(); i++) {
            write(i, out);
        }
    }

    private void write(int number, Html out) {
        BodyHtml part = ours.set(number, null);
        if (part != null) {
            out.body(part);
        }
    }

    /** The number of a part, or -1. */
    private int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
            if (number >= ours.size()) {
                return -1;
            }
        }
        return to > from ? number : -1;
    }
}
