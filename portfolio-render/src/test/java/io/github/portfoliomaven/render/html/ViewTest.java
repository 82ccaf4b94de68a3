package io.github.portfoliomaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewTest {

    @Test
    void everyViewFindsEachOfItsComponentsByName() throws ReflectiveOperationException {
        Set<Class<?>> views = new LinkedHashSet<>();
        collect(SiteView.class, views);
        collect(PageView.class, views);
        assertThat(views).contains(CardView.class, SiteView.FooterView.class, MetaView.PictureView.class);
        for (Class<?> type : views) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                Object value = different(component.getType());
                View view = viewOf(type, component.getName(), value);
                for (RecordComponent other : components) {
                    assertThat(view.part(other.getName()))
                            .as("%s.%s", type.getSimpleName(), other.getName())
                            .isEqualTo(other == component ? value : usual(other.getType()));
                }
            }
            assertThat(viewOf(type, "none", true).part("nothing")).isSameAs(View.NO_PART);
        }
    }

    /** A view with nothing in it but one value. */
    private static View viewOf(Class<?> type, String one, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(one) ? value : usual(component.getType()))
                .toArray();
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return (View) constructor.newInstance(values);
    }

    private static Object usual(Class<?> type) {
        return type == boolean.class ? Boolean.FALSE : null;
    }

    private static Object different(Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        if (type == String.class) {
            return "text";
        }
        if (type == List.class) {
            return List.of("element");
        }
        if (type == Map.class) {
            return Map.of("key", "value");
        }
        try {
            RecordComponent first = type.getRecordComponents()[0];
            return viewOf(type, first.getName(), different(first.getType()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Type type, Set<Class<?>> views) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, views);
            }
        } else if (type instanceof Class<?> view && view.isRecord() && views.add(view)) {
            for (RecordComponent component : view.getRecordComponents()) {
                collect(component.getGenericType(), views);
            }
        }
    }
}
