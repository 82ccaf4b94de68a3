package io.github.portfoliomaven.render.html;

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

    private ViewObjects() {}

    /** The value of a name without dots; {@link View#NO_PART} if nothing has it here. */
    static @Nullable Object first(String name, List<?> scopes) {
        Map<?, ?> roots = (Map<?, ?>) scopes.get(0);
        Object root = roots.get(name);
        if (root != null) {
            return root;
        }
        for (int i = scopes.size() - 1; i > 0; i--) {
            Object scope = scopes.get(i);
            Object value = lookUp(unwrapped(scope), name);
            if (value != View.NO_PART || scope instanceof Element) {
                return value;
            }
        }
        return View.NO_PART;
    }

    /** The value of a name within a value, or {@code null}. */
    static @Nullable Object part(@Nullable Object owner, String name) {
        Object value = lookUp(owner, name);
        return value == View.NO_PART ? null : value;
    }

    private static @Nullable Object lookUp(@Nullable Object owner, String name) {
        if (owner instanceof View view) {
            return view.part(name);
        }
        if (owner instanceof Map<?, ?> map) {
            Object value = map.get(name);
            return value != null || map.containsKey(name) ? value : View.NO_PART;
        }
        return View.NO_PART;
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
}
