package io.github.portfoliomaven.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Writes files that are not there yet, and never touches one that is. */
final class NewFiles {

    private final BaseDirectory base;
    private final List<String> written = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    NewFiles(BaseDirectory base) {
        this.base = base;
    }

    /** The files that were written, as the user knows them. */
    List<String> written() {
        return written;
    }

    /** The files that were there already. */
    List<String> kept() {
        return kept;
    }

    /** @return whether the file was written */
    boolean write(Path file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    boolean write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            written.add(base.display(file));
            return true;
        } catch (FileAlreadyExistsException e) {
            kept.add(base.display(file));
            return false;
        }
    }
}
