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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) into the same tree as YAML. */
final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Pattern ABOVE = Pattern.compile("[^\\r\\n]");

    private JsonReader() {}

    /** The tree of a stretch of a file, in Hexo without the braces around it; {@code null} after a report. */
    static @Nullable Node read(SourceText source, int from, int to, Diagnostics diagnostics) {
        // what is above becomes space, so that all stays where it is
        String above = ABOVE.matcher(source.text().substring(0, from)).replaceAll(" ");
        String json = source.text().substring(from, to);
        boolean bare = from > 0 && !json.stripLeading().startsWith("{");
        String object = bare ? "{" + above.substring(1) + json + "}" : above + json;
        return read(new SourceText(source.file(), object), diagnostics);
    }

    /** Where the object ends that starts at an offset; -1 if it does not. */
    static int end(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The tree of a file, no keys when it is empty; {@code null} after a report. */
    static @Nullable Node read(SourceText source, Diagnostics diagnostics) {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            Node node = new NodeReader(new JsonTokens(source, parser), RepeatedKey.REFUSED, diagnostics).read();
            return node == null ? new Node.Mapping(new Place(source, 0, 0), List.of()) : node;
        } catch (SyntaxRefusal e) {
            diagnostics.add(e.diagnostic());
        } catch (JsonEOFException e) {
            diagnostics.error(
                    Code.SYNTAX,
                    source.at(source.text().stripTrailing().length(), 1),
                    "this JSON ends too early",
                    "close every string, '{' and '['");
        } catch (JsonProcessingException e) {
            int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
            diagnostics.error(
                    Code.SYNTAX,
                    source.at(Math.max(0, offset), 1),
                    "this is not valid JSON",
                    "put keys and text in double quotes, and a ',' between entries but not after the last one");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
