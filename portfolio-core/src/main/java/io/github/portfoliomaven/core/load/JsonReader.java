package io.github.portfoliomaven.core.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) into the same tree as YAML. */
final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonReader() {}

    /** The tree of a file, no keys when it is empty; {@code null} after a report. */
    static @Nullable Node read(SourceText source, Diagnostics diagnostics) {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            Node node = new NodeReader(parser, TokenPlaces.json(source), diagnostics).read();
            return node == null ? new Node.Mapping(new Place(source, 0, 0), List.of()) : node;
        } catch (SyntaxRefusal e) {
            diagnostics.add(e.diagnostic());
        } catch (JsonEOFException e) {
            diagnostics.error(
                    Code.SYNTAX,
                    source.at(source.text().stripTrailing().length(), 1),
                    "this JSON ends too early",
                    "close every quotation, '{' and '['");
        } catch (JsonProcessingException e) {
            int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
            diagnostics.error(
                    Code.SYNTAX,
                    source.at(Math.max(0, offset), 1),
                    "this cannot be read as JSON",
                    "put keys and texts in double quotes, and a ',' between two entries but not after the last");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
