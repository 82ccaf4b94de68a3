package io.github.portfoliomaven.core.text;

import java.util.Locale;

/** Text in lower case, whatever the language of the machine. */
public final class LowerCase {

    /** More of that letter than a language needs in one text. */
    private static final int MANY = 10_000;

    private LowerCase() {}

    /**
     * As {@link String#toLowerCase(Locale)} for {@link Locale#ROOT}, in a time that grows with the length of the text only: the
     * JDK copies all of it for each I with a dot, the one letter that becomes two.
     */
    public static String of(String text) {
        return text.replace("\u0130", "i\u0307").toLowerCase(Locale.ROOT);
    }

    /** HTML for a parser that writes names in lower case as the JDK does: many such letters become references, which no name has. */
    public static String ofNamesLater(String html) {
        boolean many = html.indexOf('\u0130') >= 0
                && html.chars().filter(c -> c == '\u0130').limit(MANY).count() == MANY;
        return many ? html.replace("\u0130", "&#x130;") : html;
    }
}
