package io.github.portfoliomaven.core.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads YAML into a tree that knows where each value stands; values keep the text that the author wrote. */
final class YamlReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private YamlReader() {}

    /** The tree of a whole file. */
    static @Nullable Node read(SourceText source, Diagnostics diagnostics) {
        return read(source, 0, source.text().length(), diagnostics);
    }

    /** The tree of a stretch of a file, no keys when it holds nothing; {@code null} after a report. */
    static @Nullable Node read(SourceText source, int from, int to, Diagnostics diagnostics) {
        TokenPlaces places = TokenPlaces.yaml(source, from);
        try {
            refuseControlCharacters(source, from, to);
            Node node = parse(source, from, to, places, diagnostics);
            return node == null ? new Node.Mapping(new Place(source, from, from), List.of()) : node;
        } catch (SyntaxRefusal e) {
            diagnostics.add(e.diagnostic());
            return null;
        }
    }

    private static @Nullable Node parse(
            SourceText source, int from, int to, TokenPlaces places, Diagnostics diagnostics) throws SyntaxRefusal {
        try (JsonParser parser = FACTORY.createParser(source.text().substring(from, to))) {
            return new NodeReader(parser, places, diagnostics).read();
        } catch (JsonProcessingException e) {
            throw YamlSyntax.explain(e, source, places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** YAML 1.2, section 5.1 excludes them; the parser would name them without a line. */
    private static void refuseControlCharacters(SourceText source, int from, int to) throws SyntaxRefusal {
        String text = source.text();
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            if (!isPrintable(c)) {
                throw new SyntaxRefusal(
                        Code.SYNTAX,
                        source.at(i, 1),
                        String.format(Locale.ROOT, "the character U+%04X cannot stand in YAML", c),
                        "remove it, or write it in double quotes as an escape");
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isPrintable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x85
                || (c >= 0x20 && c <= 0x7e)
                || (c >= 0xa0 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd && c != 0xfeff)
                || c >= 0x10000;
    }
}
