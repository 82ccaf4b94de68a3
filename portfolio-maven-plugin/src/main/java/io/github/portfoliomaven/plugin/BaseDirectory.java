package io.github.portfoliomaven.plugin;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The directory that a goal runs in: the module's, or the current one where there is no pom.
 *
 * @param path absolute
 */
record BaseDirectory(Path path) {

    static BaseDirectory of(@Nullable File basedir) {
        return new BaseDirectory(Path.of(basedir == null ? "" : basedir.getPath())
                .toAbsolutePath()
                .normalize());
    }

    /** A folder that the user named, relative to this one. */
    @Nullable
    Path resolve(@Nullable File folder) {
        return folder == null ? null : path.resolve(folder.toPath()).normalize();
    }

    /**
     * Where a goal writes. Without a pom Maven leaves {@code ${project.build.directory}} unresolved or relative to a
     * project that has no folder; then it is {@code target} here.
     */
    Path output(@Nullable File configured, String name) {
        if (configured == null || configured.getPath().contains("${")) {
            return path.resolve("target").resolve(name);
        }
        return path.resolve(configured.toPath()).normalize();
    }

    /** Where a build keeps what it has to remember, and its reports. */
    Path state() {
        return path.resolve("target").resolve("portfolio");
    }

    /** A path as the user knows it: relative to this directory where it is below it, {@code .} for this directory. */
    String display(Path file) {
        if (file.equals(path)) {
            return ".";
        }
        Path shown = file.startsWith(path) ? path.relativize(file) : file;
        return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
