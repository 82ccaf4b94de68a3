package io.github.portfoliomaven.render.markdown;

import java.util.Locale;
import java.util.Set;

/** Tells whether HTML has elements that are not of plain paragraphs. */
final class PlainParagraphs {

    private static final Set<String> PLAIN = Set.of("p", "a", "br", "em", "i", "strong", "b");

    private PlainParagraphs() {}

    /** Stops at the first such element, so that it costs long texts nothing. */
    static boolean hasMore(String html) {
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
            int from = html.startsWith("/", open + 1) ? open + 2 : open + 1;
            int to = from;
            while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
                to++;
            }
            if (!PLAIN.contains(html.substring(from, to).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
