package io.github.portfoliomaven.core.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tokens of JSON. */
final class JsonTokens implements NodeTokens {

    private final SourceText source;
    private final JsonParser parser;
    private Place place;

    JsonTokens(SourceText source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
        this.place = new Place(source, 0, 0);
    }

    @Override
    public @Nullable Kind next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return null;
        }
        // the end of a token is known when it has been read
        parser.finishToken();
        int start = offset(parser.currentTokenLocation().getCharOffset());
        place = new Place(
                source, start, Math.max(start, offset(parser.currentLocation().getCharOffset())));
        return switch (token) {
            case START_ARRAY -> Kind.START_LIST;
            case END_ARRAY -> Kind.END_LIST;
            case START_OBJECT -> Kind.START_KEYS;
            case END_OBJECT -> Kind.END_KEYS;
            case FIELD_NAME -> Kind.KEY;
            default -> Kind.SCALAR;
        };
    }

    private int offset(long counted) {
        return (int) Math.min(source.text().length(), counted);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public String text() throws IOException {
        return Objects.requireNonNullElse(parser.getText(), "");
    }

    @Override
    public boolean isQuoted() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }
}
