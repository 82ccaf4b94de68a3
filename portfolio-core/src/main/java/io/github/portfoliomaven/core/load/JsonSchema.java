package io.github.portfoliomaven.core.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schemas (draft 7, which editors know best) of what authors write, made of the same tables of keys that the
 * readers use: editors complete keys and mark what is wrong.
 */
public final class JsonSchema {

    /** Where the schemas of this major version are published; a new major version has a new folder. */
    static final String FOLDER = "https://portfoliomaven.github.io/portfolio/docs/schema/v0/";

    static final String FRONT_MATTER = "front-matter.schema.json";
    static final String PORTFOLIO = "portfolio.schema.json";

    /** The address of the schema of {@code portfolio.yml}. */
    public static final String CONFIGURATION = FOLDER + PORTFOLIO;

    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

    private static final String OTHERS = "additionalProperties";
    private static final String ANY = "NAME";

    /** What of a schema does not narrow it. */
    private static final Set<String> OPEN = Set.of("description", "items", "properties");

    private final Map<String, Object> root = new LinkedHashMap<>();

    private JsonSchema(String file, String title, boolean open) {
        root.put("$schema", DIALECT);
        root.put("$id", FOLDER + file);
        root.put("title", title);
        root.put("type", "object");
        root.put("properties", new LinkedHashMap<String, Object>());
        root.put(OTHERS, open);
    }

    /** The schema of {@code portfolio.yml}, in which any key that is not in the table is wrong. */
    public static String ofConfiguration() {
        JsonSchema schema = new JsonSchema(PORTFOLIO, "portfolio.yml", false);
        Map<String, Object> link = closed();
        link.put("required", List.of(ConfigKeys.LINK_LABEL.localName(), ConfigKeys.LINK_URL.localName()));
        schema.root.put("definitions", new LinkedHashMap<>(Map.of("link", link)));
        for (Key<?> key : ConfigKeys.table()) {
            if (key.name().startsWith("LINK.")) {
                add(link, key.localName(), shape(key), description(key));
            } else {
                add(schema.root, key.name(), shape(key), description(key));
            }
        }
        return schema.text();
    }

    /** The schema of front matter, in which other keys are the author's own. */
    public static String ofFrontMatter() {
        JsonSchema schema = new JsonSchema(FRONT_MATTER, "Front matter", true);
        for (Key<?> key : FrontMatterKeys.TABLE) {
            add(schema.root, key.name(), key.type().shape(), description(key));
        }
        for (Key<?> key : FrontMatterKeys.TABLE) {
            for (KeyName<?> synonym : key.synonyms()) {
                add(schema.root, synonym.name(), synonym.type().shape(), "Another name of `" + key.name() + "`.");
            }
        }
        return schema.text();
    }

    private static String description(Key<?> key) {
        boolean inWords = key.fallback() == null && !key.otherwise().isEmpty();
        return inWords ? key.description() + " Default: " + key.otherwise() + "." : key.description();
    }

    /** What an editor accepts, and what it shows as the value of those who write none. */
    private static Map<String, Object> shape(Key<?> key) {
        Map<String, Object> shape = new LinkedHashMap<>(key.type().shape());
        Object fallback = key.writtenFallback();
        if (fallback != null) {
            shape.put("default", fallback);
        }
        return shape;
    }

    /** Adds a key, of which dots lead into others and {@code NAME} is any name. */
    private static void add(Map<String, Object> at, String name, Map<String, Object> shape, String description) {
        int dot = name.indexOf('.');
        if (dot > 0) {
            add(inner(at, name.substring(0, dot)), name.substring(dot + 1), shape, description);
            return;
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("description", description);
        value.putAll(shape);
        Map<String, Object> properties = properties(at);
        properties.put(name, properties.containsKey(name) ? either(object(properties.get(name)), value) : value);
    }

    /** A key that has two meanings, depending on its value: whatever either of them accepts. */
    private static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> both = new LinkedHashMap<>(one);
        both.keySet().removeIf(key -> !OPEN.contains(key) && !Objects.equals(one.get(key), other.get(key)));
        both.put("type", union(list(one.get("type")), list(other.get("type"))));
        for (String key : List.of("items", "properties")) {
            if (other.containsKey(key)) {
                both.putIfAbsent(key, other.get(key));
            }
        }
        return both;
    }

    private static List<Object> union(List<?> one, List<?> other) {
        Set<Object> types = new LinkedHashSet<>(one);
        types.addAll(other);
        return List.copyOf(types);
    }

    private static List<?> list(@Nullable Object type) {
        return type instanceof List<?> types ? types : Stream.ofNullable(type).toList();
    }

    private static Map<String, Object> inner(Map<String, Object> at, String name) {
        if (name.equals(ANY)) {
            Object any = at.get(OTHERS);
            Object object = any instanceof Map ? any : closed();
            at.put(OTHERS, object);
            return object(object);
        }
        Map<String, Object> inner =
                object(properties(at).computeIfAbsent(name, missing -> new LinkedHashMap<>(Shape.MAPPING)));
        inner.put("type", union(list(inner.get("type")), List.of("object")));
        boolean open = Boolean.TRUE.equals(at.get(OTHERS));
        inner.putIfAbsent(OTHERS, open);
        return inner;
    }

    private static Map<String, Object> properties(Map<String, Object> at) {
        return object(at.computeIfAbsent("properties", missing -> new LinkedHashMap<String, Object>()));
    }

    private static Map<String, Object> closed() {
        Map<String, Object> object = new LinkedHashMap<>(Shape.MAPPING);
        object.put("properties", new LinkedHashMap<String, Object>());
        object.put(OTHERS, false);
        return object;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private String text() {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(new DefaultPrettyPrinter.FixedSpaceIndenter());
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            write(root, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString((String) value);
        }
    }
}
