package io.github.portfoliomaven.render.html;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of names in views, by the rules of {@link NameScope}: components of records and keys of maps, and
 * no other method of any object.
 */
final class ViewObjects {

    /** An element of a list, behind which a template does not look. */
    record Element(@Nullable Object value) {}

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            RecordComponent[] components = type.getRecordComponents();
            if (components != null) {
                for (RecordComponent component : components) {
                    accessors.put(component.getName(), component.getAccessor());
                }
            }
            return accessors;
        }
    };

    private ViewObjects() {}

    /** What a name without dots is a part of; {@code null} if nothing has it here. */
    static @Nullable Object owner(String name, List<?> scopes) {
        Map<?, ?> roots = (Map<?, ?>) scopes.get(0);
        if (roots.containsKey(name)) {
            return roots;
        }
        for (int i = scopes.size() - 1; i > 0; i--) {
            Object scope = scopes.get(i);
            Object value = unwrapped(scope);
            if (value != null && has(value, name)) {
                return value;
            }
            if (scope instanceof Element) {
                return null;
            }
        }
        return null;
    }

    /** The value of a name within a value, or {@code null}. */
    static @Nullable Object part(@Nullable Object owner, String name) {
        if (owner instanceof Map<?, ?> map) {
            return map.get(name);
        }
        Method accessor =
                owner == null ? null : COMPONENTS.get(owner.getClass()).get(name);
        if (accessor == null) {
            return null;
        }
        try {
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read '" + name + "' of a view", e);
        }
    }

    static @Nullable Object unwrapped(@Nullable Object scope) {
        return scope instanceof Element element ? element.value() : scope;
    }

    /** Whether a section for this value is shown: not for nothing, false, empty text, empty lists and maps. */
    static boolean isTruthy(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof CharSequence text) {
            return text.length() > 0;
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return !(value instanceof Map<?, ?> map) || !map.isEmpty();
    }

    private static boolean has(Object value, String name) {
        return value instanceof Map<?, ?> map
                ? map.containsKey(name)
                : COMPONENTS.get(value.getClass()).containsKey(name);
    }
}
