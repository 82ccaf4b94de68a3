package io.github.portfoliomaven.render.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files that are being written, on the file store where they will live, so that a move is atomic. */
final class WorkFolder implements AutoCloseable {

    private static final String NAME = ".portfolio-work";

    private final Path folder;
    private int count;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    /** In the state directory when that is on the file store of the output directory, else inside the latter. */
    static WorkFolder near(Path directory, Path stateDirectory) throws IOException {
        boolean sameStore = Files.getFileStore(stateDirectory).equals(Files.getFileStore(directory));
        // A build of another output directory may use the same state directory at this moment.
        Path folder = sameStore
                ? stateDirectory.resolve(NAME + "-written-" + Manifest.key(directory))
                : directory.resolve(NAME);
        WorkFolder work = new WorkFolder(folder);
        work.delete();
        Files.createDirectory(folder);
        return work;
    }

    /** A name for the next file. */
    Path next() {
        return folder.resolve(Integer.toString(count++));
    }

    @Override
    public void close() throws IOException {
        delete();
    }

    /** Also what a killed build left behind. */
    private void delete() throws IOException {
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
