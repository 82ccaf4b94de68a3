package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads YAML into a tree that knows where each value stands; values keep the text that the author wrote. */
final class YamlReader {

    private YamlReader() {}

    /** The tree of a whole file. */
    static @Nullable Node read(SourceText source, Diagnostics diagnostics) {
        return read(source, 0, source.text().length(), diagnostics);
    }

    /** The tree of a stretch of a file, no keys when it holds nothing; {@code null} after a report. */
    static @Nullable Node read(SourceText source, int from, int to, Diagnostics diagnostics) {
        return read(source, from, to, RepeatedKey.REFUSED, diagnostics);
    }

    /** @param lastCounts for a key of the first level, whether what is written last counts in it */
    static @Nullable Node read(
            SourceText source, int from, int to, Predicate<String> lastCounts, Diagnostics diagnostics) {
        try {
            refuseControlCharacters(source, from, to);
            Node node = parse(source, from, to, lastCounts, diagnostics);
            return node == null ? new Node.Mapping(new Place(source, from, from), List.of()) : node;
        } catch (SyntaxRefusal e) {
            diagnostics.add(e.diagnostic());
            return null;
        }
    }

    private static @Nullable Node parse(
            SourceText source, int from, int to, Predicate<String> lastCounts, Diagnostics diagnostics)
            throws SyntaxRefusal {
        YamlTokens tokens = new YamlTokens(source, from, to);
        try {
            return new NodeReader(tokens, lastCounts, diagnostics).read();
        } catch (YAMLException e) {
            throw YamlSyntax.explain(e, source, from, tokens::offset);
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
                        String.format(Locale.ROOT, "the character U+%04X is not allowed in YAML", c),
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
