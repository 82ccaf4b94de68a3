package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.text.FileNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One pass over a site directory, which may hold anything that a file system can hold; it ends whatever that is. */
final class SourceWalk {

    private final SortedMap<String, SiteFile> files = new TreeMap<>();
    private final SortedMap<String, Unread> unread = new TreeMap<>();
    private final UnaryOperator<String> display;
    private final Predicate<Path> mayBeRead;
    private int links;

    /**
     * @param display names a file in messages by its path
     * @param mayBeRead whether links may lead to a file or folder, given without links
     */
    private SourceWalk(UnaryOperator<String> display, Predicate<Path> mayBeRead) {
        this.display = display;
        this.mayBeRead = mayBeRead;
    }

    /**
     * A walk through a site directory.
     *
     * @param prefix of the files' names in messages
     * @throws IOException when the directory itself cannot be listed
     */
    static SourceWalk of(Path directory, String prefix) throws IOException {
        Path root = directory.toRealPath();
        return folder(root, "", path -> prefix + path, real -> real.startsWith(root));
    }

    /**
     * A walk through any folder, which stands at a path of a site directory.
     *
     * @param root without links
     * @param at where it stands, with a slash at the end
     * @throws IOException when the folder itself cannot be listed
     */
    static SourceWalk folder(Path root, String at, UnaryOperator<String> display, Predicate<Path> mayBeRead)
            throws IOException {
        SourceWalk walk = new SourceWalk(display, mayBeRead);
        walk.list(root, at, List.of(root));
        return walk;
    }

    /** What can be read, by path relative to the directory. */
    SortedMap<String, SiteFile> files() {
        return files;
    }

    /** What cannot be read, by path relative to the directory. */
    SortedMap<String, Unread> unread() {
        return unread;
    }

    /** Lists a folder; {@code parents} are the real paths from the root to it, against links that lead upwards. */
    private void list(Path folder, String below, List<Path> parents) throws IOException {
        List<Path> entries;
        try (Stream<Path> stream = Files.list(folder)) {
            entries = stream.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path entry : entries) {
            String path = below + FileNames.of(entry);
            if (SourceFilter.accepts(path)) {
                add(entry, path, parents);
            }
        }
    }

    private void add(Path entry, String path, List<Path> parents) throws IOException {
        boolean link = Files.isSymbolicLink(entry);
        if (link && (!Files.exists(entry) || !mayBeRead.test(entry.toRealPath()))) {
            unread.put(path, Unread.OUTSIDE);
        } else if (Files.isDirectory(entry)) {
            addFolder(entry, path, parents, link);
        } else if (Files.isRegularFile(entry)) {
            SiteFile file = new SiteFile(path, display.apply(path), new DiskContent(entry));
            if (Files.size(entry) > Limits.of(path)) {
                unread.put(path, Unread.large(path));
            } else if (files.putIfAbsent(path, file) != null) {
                unread.put(path, Unread.TWIN);
            }
        } else if (Files.exists(entry)) {
            unread.put(path, Unread.NO_FILE);
        }
    }

    private void addFolder(Path folder, String path, List<Path> parents, boolean link) {
        try {
            Path real = folder.toRealPath();
            if (parents.contains(real)) {
                return;
            }
            if (parents.size() > SourceTree.MOST_FOLDERS) {
                unread.put(path, Unread.DEEP);
            } else if (link && ++links > SourceTree.MOST_LINKS) {
                unread.put(path, Unread.LINKED);
            } else {
                List<Path> deeper = new ArrayList<>(parents);
                deeper.add(real);
                list(folder, path + "/", deeper);
            }
        } catch (IOException e) {
            unread.put(path, Unread.UNLISTED);
        }
    }
}
