package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.ThemeKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys that a theme declares in its {@code theme.yml}: below {@code settings}, each name with its
 * {@code type}, its {@code default} and a {@code description} for people.
 */
final class DeclaredKeys {

    /** The types of settings by name, besides a list of words of which one is chosen. */
    private static final Map<String, ValueType<?>> TYPES = new TreeMap<>(Map.of(
            "text", ValueTypes.TEXT,
            "boolean", ValueTypes.BOOLEAN,
            "integer", ValueTypes.INTEGER_OF_ANY_SIGN,
            "colour", ValueTypes.COLOUR));

    private static final ValueType<Node> ANY = new ValueType<>("a value", Shape.TEXT, (node, problems) -> node);

    private static final Key<Node.Mapping> SETTINGS =
            Key.of("settings", ValueTypes.MAPPING, "The settings by their names.");
    private static final Key<Node> TYPE = Key.of("settings.NAME.type", ANY, "The type of the setting.");
    private static final Key<Node> DEFAULT = Key.of("settings.NAME.default", ANY, "The default value.");
    private static final Key<String> DESCRIPTION =
            Key.of("settings.NAME.description", ValueTypes.TEXT, "What it is for.");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final ConfigLevel level;
    private final Diagnostics diagnostics;

    private DeclaredKeys(Diagnostics diagnostics) {
        this.level = new ConfigLevel(diagnostics, new HashMap<>());
        this.diagnostics = diagnostics;
    }

    /** The keys of a file, without those that are wrong, which are reported. */
    static List<Key<?>> read(SiteFile file, Diagnostics diagnostics) {
        SourceText source = TextDecoder.read(file, Limits.TEXT, diagnostics);
        return source != null && YamlReader.read(source, diagnostics) instanceof Node.Mapping root
                ? new DeclaredKeys(diagnostics).keys(root)
                : List.of();
    }

    private List<Key<?>> keys(Node.Mapping root) {
        Node.Mapping settings =
                level.fields(root, List.of(SETTINGS), ThemeKeys.FILE).get(SETTINGS);
        List<Key<?>> keys = new ArrayList<>();
        for (Node.Entry entry : settings == null ? List.<Node.Entry>of() : settings.entries()) {
            Key<?> key = key(entry);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private @Nullable Key<?> key(Node.Entry entry) {
        String name = entry.key();
        boolean taken =
                ConfigKeys.IN_THEME.stream().anyMatch(key -> key.localName().equals(name));
        if (taken || !NAME.matcher(name).matches()) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    entry.keyPlace().location(),
                    Quote.of(name) + (taken ? " is a setting of every theme" : " is not a name for a setting"),
                    taken ? "choose another name, or remove it" : "write letters, digits and _");
            return null;
        }
        Node.Mapping mapping = ValueTypes.MAPPING.read(name, entry.value(), diagnostics);
        if (mapping == null) {
            return null;
        }
        Fields fields = level.fields(mapping, List.of(TYPE, DEFAULT, DESCRIPTION), "a setting");
        ValueType<?> type = type(fields.get(TYPE));
        String description = fields.get(DESCRIPTION);
        return type == null ? null : key(name, type, description == null ? "" : description, fields.get(DEFAULT));
    }

    private <T> Key<T> key(String name, ValueType<T> type, String description, @Nullable Node written) {
        Key<T> key = Key.of("theme." + name, type, description);
        T value = written == null ? null : type.read(DEFAULT.localName(), written, diagnostics);
        return value == null ? key : key.or(value);
    }

    /** Text, unless the theme says otherwise. */
    private @Nullable ValueType<?> type(@Nullable Node node) {
        if (node == null) {
            return ValueTypes.TEXT;
        }
        if (node instanceof Node.Sequence) {
            List<Node.Scalar> words = ValueTypes.LIST.read(TYPE.localName(), node, diagnostics);
            return words == null
                    ? null
                    : ValueTypes.choice(words.stream().map(Node.Scalar::text).toList());
        }
        String type = ValueTypes.choice(List.copyOf(TYPES.keySet())).read(TYPE.localName(), node, diagnostics);
        return type == null ? null : TYPES.get(type);
    }
}
