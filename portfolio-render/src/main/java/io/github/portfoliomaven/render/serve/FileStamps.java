package io.github.portfoliomaven.render.serve;

import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.text.FileNames;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site directory at one moment, with what tells whether they have changed since; empty if there is no
 * such directory.
 *
 * @param files by path relative to the directory, with forward slashes
 */
record FileStamps(SortedMap<String, Stamp> files) {

    /**
     * File systems keep times in steps of up to two seconds: a file this young may change again without a new time, so
     * that its content decides, too.
     */
    private static final long YOUNG_MILLIS = 2500;

    /** Larger files take too long to read again and again. */
    private static final long CHECKED_SIZE = 4 << 20;

    /**
     * A file at one moment.
     *
     * @param key what the system knows the file by, or {@code null}
     * @param checksum of the content while the file is young, otherwise 0
     */
    record Stamp(long size, long modified, @Nullable Object key, long checksum) {

        private boolean sameAs(Stamp other) {
            return size == other.size
                    && modified == other.modified
                    && java.util.Objects.equals(key, other.key)
                    && (checksum == 0 || other.checksum == 0 || checksum == other.checksum);
        }
    }

    static FileStamps none() {
        return new FileStamps(new TreeMap<>());
    }

    /**
     * The directory as it is now.
     *
     * @param others files outside of it, by a name for each
     */
    static FileStamps take(Path directory, Map<String, Path> others, FileStamps before) {
        Walk walk = new Walk(directory, before);
        others.forEach(walk::addOther);
        try {
            // one more than the site reads, so that a folder which is too deep is noticed, too
            Files.walkFileTree(directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), SourceTree.MOST_FOLDERS + 1, walk);
        } catch (IOException e) {
            // what cannot be listed is not there; the build says what is wrong
        }
        return new FileStamps(walk.files);
    }

    /**
     * The same, with some files as they are now, which takes no walk through the directory.
     *
     * @param names of files that are here
     * @return nothing if one of them is no file any more: then more may have changed
     */
    Optional<FileStamps> with(Map<String, Path> names) {
        Walk walk = new Walk(Path.of(""), this);
        names.forEach(walk::addOther);
        if (!walk.files.keySet().equals(names.keySet())
                || !names.values().stream().allMatch(Files::isRegularFile)) {
            return Optional.empty();
        }
        TreeMap<String, Stamp> now = new TreeMap<>(files);
        now.putAll(walk.files);
        return Optional.of(new FileStamps(now));
    }

    /** Whether a file is as it was, as far as can be told without reading it. */
    boolean mayHold(String name, Path file) {
        Stamp stamp = files.get(name);
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (stamp == null) {
                return now.isDirectory();
            }
            return stamp.size == now.size()
                    && stamp.modified == exactly(now)
                    && java.util.Objects.equals(stamp.key, now.fileKey());
        } catch (IOException e) {
            return stamp == null;
        }
    }

    private static long exactly(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS);
    }

    /** Whether one of some files is empty. */
    boolean isOneEmpty(Set<String> names) {
        return names.stream().anyMatch(name -> {
            Stamp stamp = files.get(name);
            return stamp != null && stamp.size == 0;
        });
    }

    /** Those of some files that were changed, in order. */
    Set<String> changesSince(FileStamps before, Set<String> names) {
        Set<String> changes = new TreeSet<>();
        for (String name : names) {
            Stamp stamp = files.get(name);
            Stamp old = before.files.get(name);
            if (stamp != null && (old == null || !stamp.sameAs(old))) {
                changes.add(name);
            }
        }
        return changes;
    }

    /** The paths of files that were added, changed or removed, in order. */
    Set<String> changesSince(FileStamps before) {
        Set<String> changes = new TreeSet<>();
        files.forEach((path, stamp) -> {
            Stamp old = before.files.get(path);
            if (old == null || !stamp.sameAs(old)) {
                changes.add(path);
            }
        });
        before.files.keySet().stream().filter(path -> !files.containsKey(path)).forEach(changes::add);
        return changes;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<String, Stamp> before;
        private final long now = System.currentTimeMillis();
        private final SortedMap<String, Stamp> files = new TreeMap<>();
        private int links;

        Walk(Path root, FileStamps before) {
            this.root = root;
            this.before = before.files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean inside = folder.equals(root) || (SourceTree.accepts(name(folder)) && isFollowed(folder));
            return inside ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        /** A link to a folder outside is not part of the site, and may be as large as the disk. */
        private boolean isFollowed(Path folder) throws IOException {
            return !Files.isSymbolicLink(folder)
                    || (folder.toRealPath().startsWith(root.toRealPath()) && ++links <= SourceTree.MOST_LINKS);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (SourceTree.accepts(name)) {
                files.put(name, stamp(file, attributes, before.get(name)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private void addOther(String name, Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(name, stamp(file, attributes, before.get(name)));
            } catch (IOException e) {
                // it is not there, and may come
            }
        }

        private Stamp stamp(Path file, BasicFileAttributes attributes, @Nullable Stamp old) {
            long modified = attributes.lastModifiedTime().toMillis();
            boolean young = Math.abs(now - modified) < YOUNG_MILLIS || (old != null && old.checksum != 0);
            return new Stamp(
                    attributes.size(),
                    exactly(attributes),
                    attributes.fileKey(),
                    young && attributes.isRegularFile() && attributes.size() <= CHECKED_SIZE ? checksum(file) : 0);
        }

        private static long checksum(Path file) {
            CRC32 sum = new CRC32();
            try {
                sum.update(Files.readAllBytes(file));
            } catch (IOException e) {
                return -1;
            }
            return sum.getValue() + 1;
        }

        private String name(Path path) {
            return FileNames.relative(root, path);
        }
    }
}
