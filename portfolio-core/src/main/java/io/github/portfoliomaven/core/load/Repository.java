package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.CodeSources.Found;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The files around a site that its code blocks may show: those of a directory, those of a map, or none. */
public final class Repository {

    private static final Repository NONE = new Repository(CodeSources.none()::find);

    private final Function<String, Found> files;

    private Repository(Function<String, Found> files) {
        this.files = files;
    }

    /** Without files. */
    public static Repository none() {
        return NONE;
    }

    /**
     * The files below a directory, read when they are asked for. Nothing outside of it is ever read, wherever links lead,
     * and no hidden file but those that configure tools, such as {@code .github} and {@code .editorconfig}.
     */
    public static Repository directory(Path base) {
        return new Repository(new RepositoryFolder(base)::find);
    }

    /** Given texts by their path. */
    public static Repository ofTexts(Map<String, String> texts) {
        Map<String, String> files = new TreeMap<>(texts);
        return new Repository(path -> {
            String text = files.get(path);
            return text == null
                    ? RepositoryFolder.missing(path, "", files.keySet())
                    : Found.text(new SourceText(path, text));
        });
    }

    /** Reads each file once: what one build shows of a file is one state of it. */
    CodeSources reader() {
        return new Reader(files, new ConcurrentHashMap<>());
    }

    private record Reader(Function<String, Found> files, Map<String, Found> read) implements CodeSources {

        @Override
        public Found find(String path) {
            return read.computeIfAbsent(path, files);
        }

        @Override
        public Set<String> asked() {
            return Set.copyOf(read.keySet());
        }
    }
}
