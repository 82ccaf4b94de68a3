package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.render.stamp.Program;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** This plugin with its dependencies, among them themes, as Maven has loaded it. */
final class OwnProgram {

    private OwnProgram() {}

    /** Nothing if the class loader does not tell from where it loads. */
    static Optional<Program> find() {
        if (!(OwnProgram.class.getClassLoader() instanceof URLClassLoader loader)) {
            return Optional.empty();
        }
        List<Path> places = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            try {
                places.add(Path.of(url.toURI()));
            } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
                return Optional.empty();
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(Program.of(places));
    }
}
