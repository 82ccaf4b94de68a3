package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.language.Words;
import java.util.List;

/**
 * Describes a list by the first things in it, for metadata: what search engines want of a description is that each
 * page has another one, and that it says what is there.
 */
final class ListDescription {

    /** What search engines show, in characters. */
    private static final int LENGTH = 160;

    private ListDescription() {}

    /** The subject, and as many whole titles as fit. */
    static String of(Words words, String subject, List<String> titles) {
        StringBuilder out = new StringBuilder(subject);
        String separator = words.text("colon");
        for (String title : titles) {
            if (out.length() + separator.length() + title.length() + 1 > LENGTH) {
                break;
            }
            out.append(separator).append(title);
            separator = words.text("semicolon");
        }
        return out.append(words.text("fullStop")).toString();
    }
}
