package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One future file of the site.
 *
 * @param path where it is published
 * @param origin what it is made of, for messages
 * @param yields whether it is left out, with a warning, if something else is published at its path
 * @param bytes makes its content; may be called from any thread, once
 */
public record Output(SitePath path, Origin origin, boolean yields, Bytes bytes) {

    public Output(SitePath path, Origin origin, Bytes bytes) {
        this(path, origin, false, bytes);
    }

    /** The same, but left out if something else is published at its path. */
    public Output yielding() {
        return new Output(path, origin, true, bytes);
    }

    /** The same at another path. */
    public Output at(SitePath other) {
        return new Output(other, origin, yields, bytes);
    }

    /** Makes the content of a file. */
    @FunctionalInterface
    public interface Bytes {
        byte[] make() throws IOException;
    }

    /**
     * Content that depends on one value alone: equal values make equal bytes, so they are made only once.
     *
     * @param input gives the value, which has to have an {@code equals} and never to change
     * @param recipe makes the bytes of it
     */
    public record From<I>(Supplier<I> input, Recipe<I> recipe) implements Bytes {

        /** Makes the content of a file of a value. */
        @FunctionalInterface
        public interface Recipe<I> {
            byte[] of(I input) throws IOException;
        }

        @Override
        public byte[] make() throws IOException {
            return recipe.of(input.get());
        }
    }

    /** A text file in UTF-8 that depends on one value alone, as {@link From} says. */
    public static <I> Output text(SitePath path, Origin origin, Supplier<I> input, Function<I, String> text) {
        return new Output(
                path, origin, new From<>(input, value -> text.apply(value).getBytes(StandardCharsets.UTF_8)));
    }

    /** A text file in UTF-8. */
    public static Output text(SitePath path, Origin origin, Supplier<String> text) {
        return new Output(path, origin, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
