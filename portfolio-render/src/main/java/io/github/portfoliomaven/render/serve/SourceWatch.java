package io.github.portfoliomaven.render.serve;

import io.github.portfoliomaven.core.text.FileNames;
import io.github.portfoliomaven.render.serve.FileStamps.Stamp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
            rest();
            changes = look();
        }
        Set<String> all = new TreeSet<>(changes);
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        while (!changes.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(QUIET);
            changes = look();
            all.addAll(changes);
        }
        recent.removeAll(all);
        recent.addAll(all);
        recent.subList(0, Math.max(0, recent.size() - RECENT)).clear();
        return all;
    }

    /** Waits for the next look; shorter if a file changes again, since an author saves the same file many times. */
    private void rest() throws InterruptedException {
        long end = System.nanoTime() + pause * 1_000_000;
        do {
            Thread.sleep(SHORTEST);
        } while (System.nanoTime() < end && recent.stream().allMatch(this::isAsSeen));
    }

    private boolean isAsSeen(String name) {
        Path file = others.getOrDefault(name, FileNames.resolve(directory, name));
        return seen.mayHold(name, file);
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
