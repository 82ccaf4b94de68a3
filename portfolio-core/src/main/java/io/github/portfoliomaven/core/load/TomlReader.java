package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads TOML (1.0.0) into the same tree as YAML, with the place of each value. */
final class TomlReader {

    private TomlReader() {}

    /** The tree of a whole file. */
    static @Nullable Node read(SourceText source, Diagnostics diagnostics) {
        return read(source, 0, source.text().length(), diagnostics);
    }

    /** The tree of a stretch of a file; {@code null} after a report. */
    static @Nullable Node read(SourceText source, int from, int to, Diagnostics diagnostics) {
        TomlScanner in = new TomlScanner(source, from, to);
        TomlKeys keys = new TomlKeys(in, diagnostics);
        TomlValues values = new TomlValues(in, keys);
        TomlTable root = new TomlTable(new Place(source, from, from), TomlTable.Origin.HEADER);
        try {
            TomlTable current = root;
            in.skipBlank();
            while (!in.atEnd()) {
                if (in.peek() == '[') {
                    current = keys.header(root);
                } else {
                    keys.pair(current, values, 1);
                }
                in.endLine();
                in.skipBlank();
            }
            return root.mapping();
        } catch (SyntaxRefusal e) {
            diagnostics.add(e.diagnostic());
            return null;
        }
    }
}
