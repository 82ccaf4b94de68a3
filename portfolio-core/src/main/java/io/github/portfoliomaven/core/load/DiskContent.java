package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The content of a file on disk. Looks again each time: a pipe may have taken the place of the file meanwhile. */
record DiskContent(Path file) implements SiteFile.Bytes {

    @Override
    public byte[] read() throws IOException {
        refuseOthers();
        return Files.readAllBytes(file);
    }

    @Override
    public byte[] start(int most) throws IOException {
        refuseOthers();
        if (Files.size(file) <= most) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    private void refuseOthers() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
    }
}
