package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import java.util.List;
import java.util.Map;

/** Reads levels of nested keys of {@code portfolio.yml}, where a key that is not in the table is an error. */
final class ConfigLevel {

    private final Diagnostics diagnostics;
    private final Map<String, Location> locations;

    /** @param locations gets the place of each value that has a key */
    ConfigLevel(Diagnostics diagnostics, Map<String, Location> locations) {
        this.diagnostics = diagnostics;
        this.locations = locations;
    }

    /** The keys of the file itself. */
    Fields top(Node.Mapping mapping) {
        Fields fields = fields(mapping, ConfigKeys.TOP, SourceFilter.CONFIG);
        fields.locate(locations);
        return fields;
    }

    /** The keys below a key; none when it is missing or wrong. */
    Fields below(Fields outer, Key<Node.Mapping> key, List<Key<?>> table) {
        Node.Mapping mapping = outer.get(key);
        Fields fields = mapping == null
                ? Fields.of(Node.Mapping.EMPTY, table, diagnostics)
                : fields(mapping, table, "'" + key.name() + "'");
        fields.locate(locations);
        return fields;
    }

    /**
     * The settings of a theme.
     *
     * @param complete whether the table holds every setting, so that others are errors
     */
    Fields theme(Node.Mapping mapping, List<Key<?>> table, boolean complete) {
        Fields fields = complete ? fields(mapping, table, "'theme'") : Fields.of(mapping, table, diagnostics);
        fields.locate(locations);
        return fields;
    }

    Fields fields(Node.Mapping mapping, List<Key<?>> table, String where) {
        Fields fields = Fields.of(mapping, table, diagnostics);
        List<String> known = table.stream().<String>map(Key::localName).toList();
        for (Node.Entry entry : fields.others()) {
            if (known.contains(entry.key())) {
                continue;
            }
            diagnostics.error(
                    Code.UNKNOWN_KEY,
                    entry.keyPlace().location(),
                    Quote.of(entry.key()) + " is not a key of " + where,
                    Suggestion.didYouMean(entry.key(), known).orElse("the keys are " + String.join(", ", known)));
        }
        return fields;
    }
}
