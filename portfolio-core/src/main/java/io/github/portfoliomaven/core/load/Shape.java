package io.github.portfoliomaven.core.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What values look like to an editor: fragments of JSON Schema (draft 7), as wide as what the readers accept. */
final class Shape {

    private static final List<String> SCALAR = List.of("string", "number", "boolean", "null");

    /** Any scalar: what is not in quotes is text, too. */
    static final Map<String, Object> TEXT = of("type", SCALAR);

    static final Map<String, Object> STRING = of("type", List.of("string", "null"));
    static final Map<String, Object> BOOLEAN = of("type", List.of("boolean", "null"));
    static final Map<String, Object> INTEGER = of("type", List.of("integer", "null"));
    static final Map<String, Object> MINUTES = of("type", List.of("integer", "string", "null"), "minimum", 1);
    static final Map<String, Object> ADDRESS =
            of("type", List.of("string", "null"), "pattern", "^[Hh][Tt][Tt][Pp][Ss]?://");
    static final Map<String, Object> COLOUR =
            of("type", List.of("string", "null"), "pattern", "^#([0-9a-fA-F]{3}){1,2}$");
    static final Map<String, Object> TEXTS =
            of("type", List.of("array", "string", "number", "boolean", "null"), "items", TEXT);
    static final Map<String, Object> IMAGE = of("type", List.of("string", "array", "object", "null"));
    static final Map<String, Object> MAPPING = of("type", List.of("object", "null"));

    /** Keys that are not all known, or text. */
    static final Map<String, Object> MAPPING_OR_TEXT =
            of("type", List.of("object", "string", "null"), "additionalProperties", true);

    static final Map<String, Object> LINK = of("$ref", "#/definitions/link");
    static final Map<String, Object> LINKS = of("type", List.of("array", "null"), "items", LINK);

    /** A name or names, each alone or under {@code name}. */
    static final Map<String, Object> NAMES = names();

    private Shape() {}

    /** The keys and values of an object, in turns. */
    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> shape = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            shape.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(shape);
    }

    private static Map<String, Object> names() {
        Map<String, Object> one = of("type", List.of("string", "number", "object"), "properties", of("name", STRING));
        return of("type", List.of("array", "string", "number", "object", "null"), "items", one);
    }
}
