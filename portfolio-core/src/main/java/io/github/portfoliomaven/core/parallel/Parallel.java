package io.github.portfoliomaven.core.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work on several threads, whose results do not depend on their number. */
public final class Parallel {

    private static final String INTERRUPTED = "the build was interrupted";

    private Parallel() {}

    /**
     * The results in the order of the elements. One thread, or one element, needs no other thread than that of the caller.
     *
     * @param threads at least 1
     * @param function must be safe for use by several threads
     * @throws RuntimeException the first that {@code function} throws, in the order of the elements
     * @throws IllegalStateException if the thread is interrupted
     */
    public static <T, R> List<R> map(List<T> elements, int threads, Function<? super T, ? extends R> function) {
        return threads == 1 || elements.size() < 2 ? here(elements, function) : onWorkers(elements, threads, function);
    }

    /**
     * Starts work on another thread, beside what the caller does meanwhile.
     *
     * @param threads at least 1; if it is 1, the work is done when its result is asked for
     * @return waits for the result, or throws what the work threw; to be asked once
     */
    public static <T> Supplier<T> beside(int threads, Supplier<T> work) {
        if (threads == 1) {
            return work;
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        thread(task).start();
        return () -> {
            try {
                return task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(INTERRUPTED, e);
            } catch (ExecutionException e) {
                throw unwrapped(e);
            }
        };
    }

    private static <T, R> List<R> here(List<T> elements, Function<? super T, ? extends R> function) {
        List<R> results = new ArrayList<>(elements.size());
        for (T element : elements) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException(INTERRUPTED);
            }
            results.add(function.apply(element));
        }
        return results;
    }

    private static <T, R> List<R> onWorkers(List<T> elements, int threads, Function<? super T, ? extends R> function) {
        ExecutorService executor = Executors.newFixedThreadPool(threads, Parallel::thread);
        try {
            List<Future<R>> futures = new ArrayList<>(elements.size());
            for (T element : elements) {
                futures.add(executor.submit(() -> function.apply(element)));
            }
            List<R> results = new ArrayList<>(elements.size());
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(INTERRUPTED, e);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "portfolio-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        if (e.getCause() instanceof Error failure) {
            throw failure;
        }
        return new IllegalStateException(e.getCause());
    }
}
