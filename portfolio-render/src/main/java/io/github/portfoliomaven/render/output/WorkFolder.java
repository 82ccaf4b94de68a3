package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.memo.StateFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder for files that are being written, on the file store where they will live, so that a move is atomic; made when
 * the first file comes. Thread-safe.
 */
final class WorkFolder implements AutoCloseable {

    private static final String NAME = ".portfolio-work";

    private final Path directory;
    private final Path stateDirectory;
    private @Nullable Path folder;
    private int count;

    /** In the state directory when that is on the file store of the output directory, else inside the latter. */
    WorkFolder(Path directory, Path stateDirectory) {
        this.directory = directory;
        this.stateDirectory = stateDirectory;
    }

    /** Writes the content of a file, and returns where. */
    Path lay(RenderedFile file) throws IOException {
        Path path = next();
        try (OutputStream out = Files.newOutputStream(path)) {
            file.writeTo(out);
        }
        return path;
    }

    private synchronized Path next() throws IOException {
        Path made = folder == null ? make() : folder;
        folder = made;
        return made.resolve(Integer.toString(count++));
    }

    private Path make() throws IOException {
        StateFile.folder(stateDirectory);
        // A build of another output directory may use the same state directory at this moment.
        Path made = Files.getFileStore(stateDirectory).equals(store(directory))
                ? stateDirectory.resolve(NAME + "-written-" + Manifest.key(directory))
                : directory.resolve(NAME);
        delete(made);
        Files.createDirectories(Objects.requireNonNull(made.getParent()));
        Files.createDirectory(made);
        return made;
    }

    /** Of a folder that need not exist yet. */
    private static FileStore store(Path directory) throws IOException {
        Path there = directory;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Files.getFileStore(there);
    }

    @Override
    public synchronized void close() throws IOException {
        if (folder != null) {
            delete(folder);
        }
    }

    /** Also what a killed build left behind. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
