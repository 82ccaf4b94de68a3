package io.github.portfoliomaven.core.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.io.IOException;
import java.util.regex.Pattern;

/** Where the tokens of a parser stand in the file, and how they are written there. */
final class TokenPlaces {

    private static final Pattern ANCHOR = Pattern.compile("(![^\\s]*\\s+)?&");

    private final SourceText source;
    private final int from;
    private final boolean countsCodePoints;

    private int knownCodePoints;
    private int knownUnits;

    /** @param from where in the file the parser's input starts */
    private TokenPlaces(SourceText source, int from, boolean countsCodePoints) {
        this.source = source;
        this.from = from;
        this.countsCodePoints = countsCodePoints;
    }

    /** For the YAML parser, which counts code points. */
    static TokenPlaces yaml(SourceText source, int from) {
        return new TokenPlaces(source, from, true);
    }

    /** For the JSON parser, which counts UTF-16 units. */
    static TokenPlaces json(SourceText source) {
        return new TokenPlaces(source, 0, false);
    }

    /** Where in the file the parser's input starts. */
    int from() {
        return from;
    }

    /** The place of the parser's current token, which must have been read to its end. */
    Place current(JsonParser parser) throws IOException {
        parser.finishToken();
        int start = offset((int) parser.currentTokenLocation().getCharOffset());
        int end = offset((int) parser.currentLocation().getCharOffset());
        return new Place(source, start, Math.max(start, end));
    }

    /** The offset in the file, in UTF-16 units, of an offset as the parser counts. */
    int offset(int counted) {
        if (!countsCodePoints) {
            return Math.min(source.text().length(), from + counted);
        }
        if (counted < knownCodePoints) {
            knownCodePoints = 0;
            knownUnits = 0;
        }
        String text = source.text();
        while (knownCodePoints < counted && from + knownUnits < text.length()) {
            knownUnits += Character.charCount(text.codePointAt(from + knownUnits));
            knownCodePoints++;
        }
        return from + knownUnits;
    }

    /** Whether the current scalar is a text by its form: quoted, a block, or tagged. */
    boolean isQuoted(JsonParser parser, Place place) {
        if (!countsCodePoints) {
            return parser.currentToken() == JsonToken.VALUE_STRING;
        }
        return place.start() < place.end() && "\"'|>!".indexOf(source.text().charAt(place.start())) >= 0;
    }

    /** Refuses YAML's aliases, anchors and merge keys: they hide what a value is, and can blow a file up. */
    void refuseReferences(JsonParser parser, Place place) throws IOException, SyntaxRefusal {
        if (!countsCodePoints) {
            return;
        }
        boolean alias = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
        boolean merge = parser.currentToken() == JsonToken.FIELD_NAME
                && parser.currentName().equals("<<")
                && source.text().startsWith("<<", place.start());
        boolean anchor = ANCHOR.matcher(source.text())
                .region(place.start(), source.text().length())
                .lookingAt();
        if (alias || merge || anchor) {
            String what = alias ? "an alias" : merge ? "a merge key" : "an anchor";
            throw new SyntaxRefusal(
                    Code.ALIAS_REFUSED,
                    place.location(),
                    what + " of YAML is not read: " + word(place),
                    "write the value out; put a text that starts with '&', '*' or '<<' in quotes");
        }
    }

    private String word(Place place) {
        String text = source.text().substring(place.start(), place.end());
        return "'" + text.lines().findFirst().orElse("").strip() + "'";
    }
}
