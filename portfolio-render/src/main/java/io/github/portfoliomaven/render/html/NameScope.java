package io.github.portfoliomaven.render.html;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which names a place of a template can see: the roots {@code site}, {@code page} and {@code data} from everywhere; else
 * the innermost list element, or within it the values whose sections enclose the place, inner ones first. What is
 * around the list element cannot be seen, so that a misspelt name never finds something else by chance.
 *
 * @param roots always there
 * @param frames what encloses the place, from outer to inner
 */
record NameScope(Map<String, Type> roots, List<Frame> frames) {

    /**
     * A value whose section encloses a place.
     *
     * @param element whether it is an element of a list
     */
    record Frame(Type type, boolean element) {}

    NameScope with(Type type, boolean element) {
        List<Frame> inner = new ArrayList<>();
        if (!element) {
            inner.addAll(frames);
        }
        inner.add(new Frame(type, element));
        return new NameScope(roots, List.copyOf(inner));
    }

    /** The type of a name without dots; {@code null} if nothing has it here. */
    @Nullable
    Type type(String name) {
        Type root = roots.get(name);
        if (root != null) {
            return root;
        }
        for (int i = frames.size() - 1; i >= 0; i--) {
            Type type = ViewTypes.of(frames.get(i).type(), name);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** The type of <code>{{.}}</code>. */
    Type self() {
        return frames.isEmpty() ? ViewTypes.ANY : frames.get(frames.size() - 1).type();
    }

    /** All names that are certain to be there, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(roots.keySet());
        frames.forEach(frame -> names.addAll(ViewTypes.names(frame.type())));
        return names;
    }
}
