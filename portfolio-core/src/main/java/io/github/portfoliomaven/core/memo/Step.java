package io.github.portfoliomaven.core.memo;

import org.jspecify.annotations.Nullable;

/**
 * A step of a build, which makes things of one kind, each by a name.
 *
 * @param form how they are written down, or {@code null} if they only stay in memory
 * @param <I> what each is made of
 * @param <T> what is made
 */
public record Step<I, T>(String name, @Nullable Form<I, T> form) {

    /** A step whose things are quickly made again, and so only stay in memory. */
    public static <I, T> Step<I, T> inMemory(String name) {
        return new Step<>(name, null);
    }

    /** How things are written down, so that a later process finds them again. */
    public interface Form<I, T> {

        /** Writes what tells one input from another. */
        void writeInput(I input, StateWriter out);

        void write(T made, StateWriter out);

        /**
         * Reads what {@link #write} wrote.
         *
         * @param input equal to the one that it was made of
         */
        T read(I input, StateReader in) throws StateReader.Damaged;
    }
}
