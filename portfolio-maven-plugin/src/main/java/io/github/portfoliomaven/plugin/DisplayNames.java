package io.github.portfoliomaven.plugin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * Names the files of a build from a folder above its base directory: for people from the folder that Maven was started
 * in, for continuous integration from the root of the repository.
 *
 * @param root the folder that names start from
 */
record DisplayNames(Path root, BaseDirectory base) {

    /** As somebody in the folder that Maven was started in finds them. */
    static DisplayNames forHumans(@Nullable MavenSession session, BaseDirectory base) {
        Properties properties = session == null ? System.getProperties() : session.getSystemProperties();
        String started = properties == null ? null : properties.getProperty("user.dir");
        return new DisplayNames(started == null ? base.path() : above(base, Path.of(started)), base);
    }

    /**
     * As the host of the repository finds them.
     *
     * @param workspace the checkout, as GitHub Actions names it
     */
    static DisplayNames forMachines(@Nullable MavenSession session, @Nullable String workspace, BaseDirectory base) {
        if (workspace != null && base.path().startsWith(Path.of(workspace))) {
            return new DisplayNames(Path.of(workspace), base);
        }
        for (Path folder = base.path(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return new DisplayNames(folder, base);
            }
        }
        String top = session == null ? null : session.getExecutionRootDirectory();
        return new DisplayNames(top == null ? base.path() : above(base, Path.of(top)), base);
    }

    /** @param file from the base directory, with forward slashes */
    String of(String file) {
        Path here = base.path().resolve(file).normalize();
        return here.startsWith(root)
                ? root.relativize(here).toString().replace(root.getFileSystem().getSeparator(), "/")
                : file;
    }

    private static Path above(BaseDirectory base, Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return base.path().startsWith(absolute) ? absolute : base.path();
    }
}
