package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.CodeSources.Found;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files around a site that its code blocks may show: those of a directory, those of a map, or none. */
public final class Repository {

    private static final Repository NONE = new Repository(new RepositoryTexts(null));

    private final RepositoryFiles files;

    private Repository(RepositoryFiles files) {
        this.files = files;
    }

    /** Without files. */
    public static Repository none() {
        return NONE;
    }

    /**
     * The files below a directory, read when they are requested. Nothing outside of it is ever read, wherever links
     * lead,
     * and no hidden file but those that configure tools, such as {@code .github} and {@code .editorconfig}.
     */
    public static Repository directory(Path base) {
        return new Repository(new RepositoryFolder(base));
    }

    /** Given texts by their path. */
    public static Repository ofTexts(Map<String, String> texts) {
        return new Repository(new RepositoryTexts(new TreeMap<>(texts)));
    }

    /** A repository of other files. */
    static Repository of(RepositoryFiles files) {
        return new Repository(files);
    }

    RepositoryFiles files() {
        return files;
    }

    /**
     * Reads each file once: what one build shows of a file is one state of it.
     *
     * @param others that the build reads
     */
    CodeSources reader(Set<String> others) {
        return new Reader(files, others, new ConcurrentHashMap<>());
    }

    private record Reader(RepositoryFiles files, Set<String> others, Map<String, Found> read) implements CodeSources {

        @Override
        public Found find(String path) {
            return read.computeIfAbsent(path, files::text);
        }

        @Override
        public Entry at(String path) {
            return files.at(path).entry();
        }

        @Override
        public Set<String> asked() {
            return Stream.concat(others.stream(), read.keySet().stream()).collect(Collectors.toUnmodifiableSet());
        }
    }
}
