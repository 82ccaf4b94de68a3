package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the header of Nikola into the same tree as YAML: lines {@code .. key: value} in a comment. Two of its tags hold the
 * post back, as {@code status} does.
 */
final class NikolaReader {

    /** The line above the first key. */
    static final String START = "<!--";

    private static final Set<String> STATUSES = Set.of("draft", "private");

    private NikolaReader() {}

    static Node read(SourceText source, int from, int to, Diagnostics diagnostics) {
        Node.Mapping lines = PropertiesReader.readDotted(source, Lines.next(source.text(), from), to, diagnostics);
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : lines.entries()) {
            String value = ValueTypes.text(entry.value());
            if (KeyName.fold(entry.key()).equals("tags") && value != null) {
                Stream.of(value.split(","))
                        .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                        .filter(STATUSES::contains)
                        .map(tag -> status(tag, entry))
                        .forEach(entries::add);
            }
            entries.add(entry);
        }
        return new Node.Mapping(lines.place(), List.copyOf(entries));
    }

    private static Node.Entry status(String tag, Node.Entry tags) {
        boolean draft = tag.equals("draft");
        return new Node.Entry(
                draft ? "draft" : "private",
                tags.keyPlace(),
                new Node.Scalar(tags.value().place(), "true", false));
    }
}
