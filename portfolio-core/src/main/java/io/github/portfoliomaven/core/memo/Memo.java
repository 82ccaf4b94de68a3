package io.github.portfoliomaven.core.memo;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what steps of a build made of their input. A step may use it when what it makes depends on nothing but the
 * input that it names; implementations are thread-safe.
 */
public interface Memo {

    /** Remembers nothing. */
    Memo NONE = new Memo() {
        @Override
        public <I, T> @Nullable T recall(Step<I, T> step, String name, I input) {
            return null;
        }

        @Override
        public <I, T> void keep(Step<I, T> step, String name, I input, T made) {}
    };

    /**
     * What was kept last for a name, if it was made of equal input, or {@code null}.
     *
     * @param step the kind of thing, of which each name has one
     * @param input compared by {@code equals}, or in written form; never changes
     */
    <I, T> @Nullable T recall(Step<I, T> step, String name, I input);

    /** Keeps what was made, and drops what was kept for this name before. */
    <I, T> void keep(Step<I, T> step, String name, I input, T made);

    /**
     * What {@code make} makes of the input, now or earlier; its problems are reported either way.
     *
     * @param make gets what collects its problems
     */
    default <I, T> T make(
            Step<I, Outcome<T>> step, String name, I input, Diagnostics diagnostics, Function<Diagnostics, T> make) {
        Outcome<T> known = recall(step, name, input);
        if (known == null) {
            Diagnostics own = new Diagnostics();
            T value = make.apply(own);
            known = new Outcome<>(value, own.sorted());
            keep(step, name, input, known);
        }
        known.problems().forEach(diagnostics::add);
        return known.value();
    }
}
