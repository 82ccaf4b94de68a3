package io.github.portfoliomaven.core.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header with a line at its end and none at its start: JBake's {@code key=value} above {@code ~~~~~~}, and
 * {@code key: value} above {@code ---}. Every line must be such a pair, and one key a known one, because a body may
 * start with such lines, too.
 *
 * @param end where the line that ends it starts, in UTF-16 units
 * @param reading makes a tree of what is above that line
 */
record UnfencedHeader(int end, FrontMatterFormat.Reading reading) {

    private static final Pattern PROPERTY = Pattern.compile("\\s*([A-Za-z][\\w.-]{0,60})\\s*=.*");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z][\\w-]{0,60}):(?:\\s.*)?");

    /** The header at the start of a file; {@code null} when it has none. */
    static @Nullable UnfencedHeader find(String text) {
        UnfencedHeader properties = find(text, PROPERTY, "~~~~~~", 1, PropertiesReader::read);
        // A single line above --- is a heading of CommonMark (0.31.2, section 4.3).
        return properties == null ? find(text, PAIR, "---", 2, UnquotedText::read) : properties;
    }

    private static @Nullable UnfencedHeader find(
            String text, Pattern pair, String closing, int leastPairs, FrontMatterFormat.Reading reading) {
        boolean known = false;
        int pairs = 0;
        for (int at = 0; at < text.length(); at = Lines.next(text, at)) {
            String line = Lines.at(text, at);
            if (line.equals(closing)) {
                return known && pairs >= leastPairs ? new UnfencedHeader(at, reading) : null;
            }
            Matcher matcher = pair.matcher(line);
            boolean isPair = matcher.matches();
            if (!isPair && !(line.isBlank() && pair == PROPERTY)) {
                return null;
            }
            known |= isPair && FrontMatterKeys.isKnown(matcher.group(1));
            pairs += isPair ? 1 : 0;
        }
        return null;
    }
}
