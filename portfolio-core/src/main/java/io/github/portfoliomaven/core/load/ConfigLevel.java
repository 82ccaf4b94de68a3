package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads levels of nested keys of {@code portfolio.yml}, where a key that is not in the table is an error. */
final class ConfigLevel {

    private static final Pattern LINK_TARGET = Pattern.compile("/.*|#.*|[A-Za-z][A-Za-z0-9+.-]*:.+");

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

    /** The links of a list; {@code null} when there is no list. */
    @Nullable
    List<Link> links(Fields fields, Key<Node.Sequence> key) {
        Node.Sequence sequence = fields.get(key);
        if (sequence == null) {
            return null;
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            if (item instanceof Node.Mapping mapping) {
                Link link = link(mapping, key.name() + "[" + i + "]");
                if (link != null) {
                    links.add(link);
                }
            } else {
                diagnostics.error(
                        Code.BAD_VALUE,
                        item.place().location(),
                        "'" + key.name() + "' is a list of links, and this is " + item.kind(),
                        "write {label: GitHub, url: \"https://…\"}");
            }
        }
        return List.copyOf(links);
    }

    /** A link, or {@code null} after a report. */
    @Nullable
    Link link(Node.Mapping mapping, String name) {
        Fields fields = fields(mapping, ConfigKeys.IN_LINK, "a link");
        String label = fields.get(ConfigKeys.LINK_LABEL);
        String url = fields.get(ConfigKeys.LINK_URL);
        reportMissing(mapping, fields, ConfigKeys.LINK_LABEL, label);
        reportMissing(mapping, fields, ConfigKeys.LINK_URL, url);
        Node.Entry entry = fields.entry(ConfigKeys.LINK_URL);
        if (label == null || url == null || entry == null) {
            return null;
        }
        Location place = entry.value().place().location();
        locations.put(name + ".url", place);
        if (!LINK_TARGET.matcher(url).matches()) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    place,
                    Quote.of(url) + " is neither a path of the site nor an address",
                    "start a path with a slash: /" + url);
        }
        return new Link(label, url);
    }

    private void reportMissing(Node.Mapping mapping, Fields fields, Key<String> key, @Nullable String value) {
        boolean wrongType = value == null && fields.entry(key) != null;
        if (!wrongType && (value == null || value.isEmpty())) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    mapping.place().location(),
                    "this link has no " + key.localName(),
                    "write {label: GitHub, url: \"https://…\"}");
        }
    }
}
