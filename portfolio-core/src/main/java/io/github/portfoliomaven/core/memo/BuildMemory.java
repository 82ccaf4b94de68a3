package io.github.portfoliomaven.core.memo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Keeps things in memory from build to build; holds one thing for each step and name, and so does not grow. */
public final class BuildMemory implements Memo {

    private record Slot(String step, String name) {}

    private static final class Entry {
        private final Object input;
        private final Object made;
        private volatile int lastBuild;

        Entry(Object input, Object made, int lastBuild) {
            this.input = input;
            this.made = made;
            this.lastBuild = lastBuild;
        }
    }

    private final Map<Slot, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicInteger build = new AtomicInteger();

    /** Drops what no step has used or kept since the last call; call it after a whole build. */
    public void forgetUnused() {
        int last = build.getAndIncrement();
        entries.values().removeIf(entry -> entry.lastBuild < last);
    }

    /** How many things are kept. */
    public int size() {
        return entries.size();
    }

    @Override
    public <I, T> @Nullable T recall(Step<I, T> step, String name, I input) {
        Entry entry = entries.get(new Slot(step.name(), name));
        if (entry == null || !entry.input.equals(input)) {
            return null;
        }
        entry.lastBuild = build.get();
        @SuppressWarnings("unchecked") // a step makes one type of thing
        T made = (T) entry.made;
        return made;
    }

    @Override
    public <I, T> void keep(Step<I, T> step, String name, I input, T made) {
        entries.put(new Slot(step.name(), name), new Entry(input, made, build.get()));
    }
}
