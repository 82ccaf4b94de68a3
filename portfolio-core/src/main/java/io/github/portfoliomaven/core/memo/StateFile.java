package io.github.portfoliomaven.core.memo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/**
 * A file in which a build leaves something to machines or to later builds. The author of the repository may have put a
 * link
 * or a pipe in its place: links are replaced and not followed, and nothing but a regular file is read.
 */
public final class StateFile {

    private StateFile() {}

    /** What the file holds; nothing if there is no regular file. */
    public static Optional<byte[]> read(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Puts a text in UTF-8 into the place of the file, as {@link #write(Path, byte[])} says. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Puts bytes into the place of the file in one step; makes the folder first.
     *
     * @throws IOException when the folder is a link, or cannot be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = folder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        // Two builds may write at once: each has a name of its own for what is not finished.
        Path temporary = folder.resolve(file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + ".new");
        Files.deleteIfExists(temporary);
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Makes a folder for such files. */
    public static Path folder(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(
                    folder.toString(), null, "a symbolic link is at the path of a folder of the build; remove it");
        }
        return Files.createDirectories(folder);
    }
}
