package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.memo.FileTrace;
import io.github.portfoliomaven.core.text.FileNames;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads, writes and removes single files below a folder, and never beyond it: a symbolic link on the way to a file is
 * refused, one in place of a file is replaced and not followed.
 */
final class OutputFolder {

    private final Path root;

    /** Folders that are known to exist and to be no links. */
    private final Set<Path> safe = ConcurrentHashMap.newKeySet();

    private OutputFolder(Path root) {
        this.root = root;
        safe.add(root);
    }

    /** The folder itself may be reached over links: that is the user's choice. */
    static OutputFolder open(Path directory) throws IOException {
        Files.createDirectories(directory);
        return new OutputFolder(directory.toRealPath());
    }

    /** Whether a file or a link is there. */
    boolean hasFile(String name) throws IOException {
        BasicFileAttributes attributes = attributes(resolve(name));
        return attributes != null && !attributes.isDirectory();
    }

    boolean holds(RenderedFile file) throws IOException {
        Path path = resolve(file.path().outputFile());
        BasicFileAttributes attributes = attributes(path);
        return attributes != null
                && attributes.isRegularFile()
                && attributes.size() == file.size()
                && file.hasContent(Files.readAllBytes(path));
    }

    /** Whether there is a file with one of these checksums. */
    boolean isOneOf(String name, Set<String> checksums) throws IOException {
        Path path = resolve(name);
        BasicFileAttributes attributes = attributes(path);
        return attributes != null
                && attributes.isRegularFile()
                && checksums.contains(RenderedFile.checksum(Files.readAllBytes(path)));
    }

    /** The trace of a file that still holds what it held; {@code null} if it does not, or is out of reach. */
    @Nullable
    FileTrace renewed(FileTrace before, String name) {
        try {
            Path path = resolve(name);
            return before.renewed(path, () -> read(path), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return null;
        }
    }

    private static byte[] read(Path path) throws IOException {
        BasicFileAttributes attributes = attributes(path);
        if (attributes == null || !attributes.isRegularFile()) {
            throw new NoSuchFileException(path.toString());
        }
        return Files.readAllBytes(path);
    }

    /** Puts a file that lies elsewhere on this file store into its place in one step. */
    void move(Path laid, String name) throws IOException {
        Path path = resolve(name);
        createFolder(path.getParent());
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(
                    path.toString(), null, "a folder is at the path of a file of the site; remove or rename it");
        }
        Files.move(laid, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes a file, and the folders that have become empty by it. */
    void remove(String name) throws IOException {
        Path path = resolve(name);
        Files.deleteIfExists(path);
        try {
            for (Path folder = path.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
                safe.remove(folder);
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // Something else lives there, or it is gone already: either way nothing is left to do.
        }
    }

    private void createFolder(@Nullable Path folder) throws IOException {
        if (folder == null || safe.contains(folder)) {
            return;
        }
        createFolder(folder.getParent());
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(
                        folder.toString(), null, "a file is at the path of a folder of the site; remove or rename it");
            }
            Files.createDirectory(folder);
        }
        safe.add(folder);
    }

    private Path resolve(String name) throws IOException {
        Path path = at(name);
        if (!path.startsWith(root) || path.equals(root)) {
            throw new FileSystemException(name, null, "this name leads out of the output directory");
        }
        refuseLinks(path.getParent());
        return path;
    }

    private Path at(String name) throws FileSystemException {
        try {
            return FileNames.resolve(root, name).normalize();
        } catch (InvalidPathException e) {
            throw new FileSystemException(name, null, "no file can have this name here");
        }
    }

    private void refuseLinks(@Nullable Path folder) throws IOException {
        if (folder == null || safe.contains(folder)) {
            return;
        }
        refuseLinks(folder.getParent());
        BasicFileAttributes attributes = attributes(folder);
        if (attributes == null) {
            return;
        }
        if (attributes.isSymbolicLink()) {
            throw new FileSystemException(
                    folder.toString(), null, "a symbolic link is at the path of a folder of the site; remove it");
        }
        if (attributes.isDirectory()) {
            safe.add(folder);
        }
    }

    private static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        } catch (FileSystemException e) {
            // A file stands where a folder of the path should be.
            if (path.getParent() != null && !Files.isDirectory(path.getParent(), LinkOption.NOFOLLOW_LINKS)) {
                return null;
            }
            throw e;
        }
    }
}
