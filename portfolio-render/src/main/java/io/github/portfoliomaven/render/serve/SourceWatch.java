package io.github.portfoliomaven.render.serve;

import io.github.portfoliomaven.core.text.FileNames;
import io.github.portfoliomaven.render.serve.FileStamps.Stamp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Notices what an author changes in a site directory by polling, which works on every system, on mounted folders, for
 * folders that come and go, and for the directory itself. Not thread-safe.
 *
 * <p>{@code docs/decisions/0010-preview-polls.md} says why.
 */
final class SourceWatch {

    /** The shortest time between two looks, in milliseconds. */
    private static final long SHORTEST = 30;

    /** The longest. */
    private static final long LONGEST = 1000;

    /** A look may take at most one part in so many of the time. */
    private static final long SHARE = 10;

    /** How long a directory must stay as it is before a change counts as saved, in milliseconds. */
    private static final long QUIET = 20;

    /** After this time a change counts as saved even when more follow, in milliseconds. */
    private static final long PATIENCE = 1000;

    /** How long an empty file counts as one that is being written, in milliseconds: most programs empty it first. */
    private static final long PATIENCE_WITH_EMPTY = 200;

    /** How many of the files that changed last are looked at more often. */
    private static final int RECENT = 8;

    private final Path directory;
    private final List<String> recent = new ArrayList<>();
    private Map<String, Path> others = Map.of();
    private FileStamps seen;
    private long pause = SHORTEST;

    /** Watches for changes from now on. */
    SourceWatch(Path directory) {
        this.directory = directory;
        this.seen = FileStamps.take(directory, others, FileStamps.none());
    }

    /**
     * Watches some files outside of the directory, too, and no longer those of an earlier call.
     *
     * @param files by the names that {@link #await} is to give them
     */
    void watchAlso(Map<String, Path> files) {
        if (files.equals(others)) {
            return;
        }
        TreeMap<String, Stamp> known = new TreeMap<>(seen.files());
        others.keySet().forEach(known::remove);
        FileStamps now = FileStamps.take(directory, files, seen);
        for (String name : files.keySet()) {
            Stamp stamp = now.files().get(name);
            if (stamp != null) {
                known.put(name, stamp);
            }
        }
        others = Map.copyOf(files);
        seen = new FileStamps(known);
    }

    /**
     * Waits until something has changed and has been left alone for a moment: many changes at once, or a file that is
     * written in steps, are one change.
     *
     * @return the paths that changed, relative to the directory, in order; never empty
     */
    Set<String> await() throws InterruptedException {
        Set<String> changes = look();
        while (changes.isEmpty()) {
            changes = rest();
            changes = changes.isEmpty() ? look() : changes;
        }
        Set<String> all = new TreeSet<>(changes);
        long start = System.nanoTime();
        while ((!changes.isEmpty() && millisSince(start) < PATIENCE)
                || (seen.isOneEmpty(all) && millisSince(start) < PATIENCE_WITH_EMPTY)) {
            Thread.sleep(QUIET);
            changes = all.size() > RECENT ? look() : look(all);
            all.addAll(changes);
        }
        recent.removeAll(all);
        recent.addAll(all);
        recent.subList(0, Math.max(0, recent.size() - RECENT)).clear();
        return all;
    }

    /**
     * Waits for the next look; shorter if a file changes again, since an author saves the same file many times.
     *
     * @return files that have changed again, if nothing else needs to be looked at before the build
     */
    private Set<String> rest() throws InterruptedException {
        long end = System.nanoTime() + pause * 1_000_000;
        Set<String> again = Set.of();
        while (System.nanoTime() < end && again.isEmpty()) {
            Thread.sleep(SHORTEST);
            again = recent.stream().filter(name -> !isAsSeen(name)).collect(Collectors.toSet());
        }
        return again.isEmpty() ? again : look(again);
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private boolean isAsSeen(String name) {
        return seen.mayHold(name, file(name));
    }

    private Path file(String name) {
        return others.getOrDefault(name, FileNames.resolve(directory, name));
    }

    /** Looks at some files alone, but at all if one of them is new or gone, since others then may be, too. */
    private Set<String> look(Set<String> names) {
        Optional<FileStamps> now = seen.files().keySet().containsAll(names)
                ? seen.with(names.stream().collect(Collectors.toMap(name -> name, this::file)))
                : Optional.empty();
        if (now.isEmpty()) {
            return look();
        }
        Set<String> changes = now.get().changesSince(seen, names);
        seen = now.get();
        return changes;
    }

    private Set<String> look() {
        long start = System.nanoTime();
        FileStamps now = FileStamps.take(directory, others, seen);
        Set<String> changes = now.changesSince(seen);
        seen = now;
        long cost = (System.nanoTime() - start) / 1_000_000;
        pause = Math.max(SHORTEST, Math.min(LONGEST, cost * SHARE));
        return changes;
    }
}
