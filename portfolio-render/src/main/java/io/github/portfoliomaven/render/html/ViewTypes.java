package io.github.portfoliomaven.render.html;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the types of views say about names: records have the names of their components, maps may have any, text and
 * truth values have none.
 */
final class ViewTypes {

    /** The type of what the author's own files decide: it may have any name. */
    static final Type ANY = Object.class;

    /** The type of what a section calls with its filled text. */
    static final Type CALL = UnaryOperator.class;

    /** The type of a value whose names no record declares. */
    record Names(Map<String, Type> types) implements Type {}

    /** Asking the JVM is slow, and templates use few types many times. */
    private static final ClassValue<Map<String, Type>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Type> computeValue(Class<?> type) {
            Map<String, Type> types = new LinkedHashMap<>();
            RecordComponent[] components = type.getRecordComponents();
            if (components != null) {
                for (RecordComponent component : components) {
                    types.put(component.getName(), component.getGenericType());
                }
            }
            return types;
        }
    };

    private ViewTypes() {}

    /** The type of a name's value; {@code null} if a value of this type has no such name. */
    static @Nullable Type of(Type type, String name) {
        if (type.equals(ANY)) {
            return ANY;
        }
        if (type instanceof Names names) {
            return names.types().get(name);
        }
        if (raw(type) == Map.class) {
            return type instanceof ParameterizedType map ? map.getActualTypeArguments()[1] : ANY;
        }
        return COMPONENTS.get(raw(type)).get(name);
    }

    /** Whether a value of this type may have names that no declaration shows. */
    static boolean isOpen(Type type) {
        return type.equals(ANY) || raw(type) == Map.class;
    }

    static boolean isRecord(Type type) {
        return raw(type).isRecord();
    }

    static boolean isList(Type type) {
        return raw(type) == List.class;
    }

    static boolean isTruth(Type type) {
        return type == boolean.class || type == Boolean.class;
    }

    static boolean isCall(Type type) {
        return type == CALL;
    }

    /** The type of a list's elements. */
    static Type element(Type list) {
        return list instanceof ParameterizedType type ? type.getActualTypeArguments()[0] : ANY;
    }

    /** The names that a value of this type has for certain. */
    static List<String> names(Type type) {
        return type instanceof Names names
                ? names.types().keySet().stream().sorted().toList()
                : List.copyOf(COMPONENTS.get(raw(type)).keySet());
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
    }
}
