package io.github.portfoliomaven.render.stamp;

import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.memo.FileTrace;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The generator itself, with themes and plug-ins: the jars and the folders of classes that it runs from, and the version
 * of Java.
 */
public final class Program {

    private final List<Path> places;

    private Program(List<Path> places) {
        this.places = List.copyOf(places);
    }

    /** @param places jars and folders of classes, as on a class path */
    public static Program of(List<Path> places) {
        return new Program(places);
    }

    /** Tells it from other programs. */
    ContentSum sum() throws IOException {
        StateWriter out = new StateWriter();
        out.text(java());
        for (Path file : files()) {
            out.text(file.toString());
            out.sum(ContentSum.of(Files.readAllBytes(file)));
        }
        return out.sum();
    }

    /** The state of its files. */
    List<FileTrace> traces() throws IOException {
        List<FileTrace> traces = new ArrayList<>();
        for (Path file : files()) {
            traces.add(FileTrace.of(file, () -> Files.readAllBytes(file)));
        }
        return traces;
    }

    void write(List<FileTrace> traces, StateWriter out) throws IOException {
        out.text(java());
        List<Path> files = files();
        out.number(files.size());
        for (int i = 0; i < files.size(); i++) {
            out.text(files.get(i).toString());
            traces.get(i).write(out);
        }
    }

    /** The state of its files if they are those that were written; nothing if not. */
    Optional<List<FileTrace>> renewed(StateReader in) throws IOException {
        List<Path> files = files();
        if (!in.text().equals(java()) || in.count() != files.size()) {
            return Optional.empty();
        }
        List<FileTrace> traces = new ArrayList<>();
        for (Path file : files) {
            if (!in.text().equals(file.toString())) {
                return Optional.empty();
            }
            FileTrace now = FileTrace.read(in).renewed(file, () -> Files.readAllBytes(file));
            if (now == null) {
                return Optional.empty();
            }
            traces.add(now);
        }
        return Optional.of(traces);
    }

    private static String java() {
        return Runtime.version().toString();
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> walk = Files.walk(place)) {
                    walk.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            } else if (Files.exists(place)) {
                files.add(place);
            }
        }
        return files;
    }
}
