package io.github.portfoliomaven.core.parallel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How many threads work at once, and whom they tell how far they are; the result depends on neither.
 *
 * @param threads at least 1
 */
public record Workers(int threads, Progress progress) {

    /** A number of threads that work silently. */
    public static Workers silent(int threads) {
        return new Workers(threads, Progress.NONE);
    }

    public Workers withThreads(int number) {
        return new Workers(number, progress);
    }

    public Workers withProgress(Progress listener) {
        return new Workers(threads, listener);
    }

    /** What {@link Parallel#beside} gives. */
    public <T> Supplier<T> beside(Supplier<T> work) {
        return Parallel.beside(threads, work);
    }

    /** What {@link Parallel#map} gives; {@code doing} is for people, see {@link Progress#begin}. */
    public <T, R> List<R> map(String doing, List<T> elements, Function<? super T, ? extends R> function) {
        progress.begin(doing, elements.size());
        return Parallel.map(elements, threads, element -> {
            R result = function.apply(element);
            progress.done();
            return result;
        });
    }
}
