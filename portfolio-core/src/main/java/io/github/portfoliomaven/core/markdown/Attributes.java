package io.github.portfoliomaven.core.markdown;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The attributes that an author gives an element, in the order in which they are written. */
public record Attributes(List<Attribute> all) {

    public static final Attributes NONE = new Attributes(List.of());

    /**
     * One attribute.
     *
     * @param offset its offset in the Markdown
     * @param length how long it is there
     */
    public record Attribute(String name, String value, int offset, int length) {}

    /** @param source where in the Markdown a place in the list's text is */
    public static Attributes of(AttributeList list, IntUnaryOperator source) {
        return new Attributes(list.items().stream()
                .map(item -> new Attribute(
                        item.name(), item.value(), source.applyAsInt(item.start()), item.end() - item.start()))
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Attributes and(Attributes more) {
        return isEmpty()
                ? more
                : new Attributes(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    /** Only those with one of these names. */
    public Attributes only(List<String> names) {
        return filtered(names, true);
    }

    public Attributes without(List<String> names) {
        return filtered(names, false);
    }

    private Attributes filtered(List<String> names, boolean kept) {
        return new Attributes(all.stream()
                .filter(attribute -> names.contains(attribute.name()) == kept)
                .toList());
    }

    /** The first one of a name. */
    @Nullable
    public Attribute get(String name) {
        return all.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
