package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notation for front matter between two fences.
 *
 * @param fence the line before the first key
 * @param closing lines that end the front matter
 * @param reading makes a tree of what is between them
 */
record FrontMatterFormat(String fence, List<String> closing, Reading reading) {

    /** Makes a tree of a stretch of a file; {@code null} after a report. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Node read(SourceText source, int from, int to, Diagnostics diagnostics);
    }

    /** All notations with a fence; another one is another entry here. */
    static final List<FrontMatterFormat> ALL = List.of(
            new FrontMatterFormat("---", List.of("---", "..."), UnquotedText::read),
            new FrontMatterFormat("+++", List.of("+++"), TomlReader::read),
            new FrontMatterFormat(";;;", List.of(";;;"), JsonReader::read),
            new FrontMatterFormat("---yaml", List.of("---"), UnquotedText::read),
            new FrontMatterFormat("---toml", List.of("---"), TomlReader::read),
            new FrontMatterFormat("---json", List.of("---"), JsonReader::read),
            new FrontMatterFormat("---js", List.of("---"), ScriptReader::read),
            new FrontMatterFormat("---javascript", List.of("---"), ScriptReader::read));
}
