package io.github.portfoliomaven.core.memo;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.util.List;
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
        public @Nullable Object recall(String step, String name, Object input) {
            return null;
        }

        @Override
        public void keep(String step, String name, Object input, Object made) {}
    };

    /**
     * What was kept last for a name, if it was made of equal input, or {@code null}.
     *
     * @param step the kind of thing, of which each name has one
     * @param input compared by {@code equals}; never changes
     */
    @Nullable
    Object recall(String step, String name, Object input);

    /** Keeps what was made, and drops what was kept for this name before. */
    void keep(String step, String name, Object input, Object made);

    /**
     * What {@code make} makes of the input, now or earlier; its problems are reported either way.
     *
     * @param make gets what collects its problems
     */
    default <T> T make(String step, String name, Object input, Diagnostics diagnostics, Function<Diagnostics, T> make) {
        record Outcome(Object value, List<Diagnostic> problems) {}
        if (recall(step, name, input) instanceof Outcome outcome) {
            outcome.problems.forEach(diagnostics::add);
            @SuppressWarnings("unchecked") // a step makes one type of thing
            T value = (T) outcome.value;
            return value;
        }
        Diagnostics own = new Diagnostics();
        T value = make.apply(own);
        List<Diagnostic> problems = own.sorted();
        problems.forEach(diagnostics::add);
        keep(step, name, input, new Outcome(value, problems));
        return value;
    }
}
