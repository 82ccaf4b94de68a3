package io.github.portfoliomaven.core.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header with no line at its start that says what it is: JBake's {@code key=value} above {@code ~~~~~~},
 * {@code key: value} above {@code ---}, as in Hexo, Nikola's {@code .. key: value} in a comment, Pelican's and MultiMarkdown's {@code Key: value} above a blank line, and Hugo's
 * JSON. Every line must be such a pair, and one key a known one, because a body may start with such lines, too.
 *
 * @param end where the line that ends it starts, in UTF-16 units
 * @param reading makes a tree of what is above that line
 */
record UnfencedHeader(int end, FrontMatterFormat.Reading reading) {

    private static final Pattern PROPERTY = Pattern.compile("\\s*([A-Za-z][\\w.-]{0,60})\\s*=.*");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z][\\w-]{0,60}):(?:\\s.*)?");
    /** A line that belongs to the value of a pair above, as in YAML: of a list, or indented. */
    private static final Pattern GOES_ON = Pattern.compile("(?:- |[ \\t]+\\S)");

    /** A line of Nikola, in a comment, so that others show nothing of it (getnikola.com/handbook.html). */
    private static final Pattern DOTTED = Pattern.compile("\\.\\. ([A-Za-z][\\w-]{0,60}):(?:\\s.*)?");

    private static final Pattern JSON = Pattern.compile("\\{\\s*\"");

    /** The header at the start of a file; {@code null} when it has none. */
    static @Nullable UnfencedHeader find(String text) {
        if (JSON.matcher(text).lookingAt()) {
            int end = JsonReader.end(text, 0);
            return end < 0 || !Lines.at(text, end).isBlank() ? null : new UnfencedHeader(end, JsonReader::read);
        }
        if (Lines.at(text, 0).equals(NikolaReader.START)) {
            return find(text, Lines.next(text, 0), DOTTED, "-->", 1, NikolaReader::read);
        }
        UnfencedHeader properties = find(text, 0, PROPERTY, "~~~~~~", 1, PropertiesReader::read);
        // A single line above --- is a heading of CommonMark (0.31.2, section 4.3).
        UnfencedHeader pairs = properties == null ? find(text, 0, PAIR, "---", 2, UnquotedText::read) : properties;
        return pairs == null ? findColons(text) : pairs;
    }

    /** At least two pairs, one of them the title, above a blank line or the end of the file. */
    private static @Nullable UnfencedHeader findColons(String text) {
        boolean title = false;
        int pairs = 0;
        int at = 0;
        for (; at < text.length() && !Lines.at(text, at).isEmpty(); at = Lines.next(text, at)) {
            Matcher matcher = PAIR.matcher(Lines.at(text, at));
            boolean goesOn = pairs > 0 && Character.isWhitespace(text.charAt(at));
            if (!matcher.matches() && !goesOn) {
                return null;
            }
            title |= matcher.matches() && KeyName.fold(matcher.group(1)).equals("title");
            pairs += goesOn ? 0 : 1;
        }
        return title && pairs >= 2 ? new UnfencedHeader(at, PropertiesReader::readColons) : null;
    }

    private static @Nullable UnfencedHeader find(
            String text, int from, Pattern pair, String closing, int leastPairs, FrontMatterFormat.Reading reading) {
        boolean known = false;
        int pairs = 0;
        for (int at = from; at < text.length(); at = Lines.next(text, at)) {
            String line = Lines.at(text, at);
            if (line.equals(closing)) {
                return known && pairs >= leastPairs ? new UnfencedHeader(at, reading) : null;
            }
            Matcher matcher = pair.matcher(line);
            boolean isPair = matcher.matches();
            if (!isPair && pair == PAIR && pairs > 0 && GOES_ON.matcher(line).lookingAt()) {
                continue;
            }
            if (!isPair && !(line.isBlank() && pair != PAIR)) {
                return null;
            }
            known |= isPair && FrontMatterKeys.isKnown(matcher.group(1));
            pairs += isPair ? 1 : 0;
        }
        return null;
    }
}
