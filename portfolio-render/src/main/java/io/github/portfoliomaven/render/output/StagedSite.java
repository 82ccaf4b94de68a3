package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.memo.FileTrace;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.LeftFiles.LeftFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site on their way into a folder, which they do not change yet. Each that differs from what is there is
 * laid into a work folder at once, so that the site need not fit into memory. Thread-safe.
 */
public final class StagedSite implements AutoCloseable {

    private final @Nullable OutputFolder folder;
    private final WorkFolder work;
    private final Map<SitePath, Staged> files = new ConcurrentSkipListMap<>();

    /** @param laid where the content waits, or {@code null} if the folder holds it already */
    private record Staged(LeftFile file, @Nullable Path laid) {}

    /** @param folder null if it does not exist yet */
    StagedSite(@Nullable OutputFolder folder, WorkFolder work) {
        this.folder = folder;
        this.work = work;
    }

    /** Takes a finished file; the caller need not keep it. */
    public void take(RenderedFile file) throws IOException {
        take(file, null);
    }

    /** @param bodies the content files whose bodies it is made of, or {@code null} if that is not all */
    void take(RenderedFile file, @Nullable Set<String> bodies) throws IOException {
        Path laid = folder != null && folder.holds(file) ? null : work.lay(file);
        FileTrace trace = FileTrace.of(ContentSum.of(file.buffer()));
        files.put(file.path(), new Staged(new LeftFile(trace, bodies), laid));
    }

    /** Takes a file that is in the folder already as it would be made; whether there is one. */
    boolean takeLeft(SitePath path, LeftFiles left) {
        LeftFile file = left.files().get(path.outputFile());
        if (file != null) {
            files.put(path, new Staged(file, null));
        }
        return file != null;
    }

    /** Takes all of them. */
    public void takeAll(LeftFiles left) {
        left.files().forEach((name, file) -> files.put(new SitePath("/" + name), new Staged(file, null)));
    }

    /** How many files there are. */
    public int size() {
        return files.size();
    }

    /** The files to write, by path. */
    List<SitePath> changed() {
        return files.entrySet().stream()
                .filter(file -> file.getValue().laid != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    Manifest manifest() {
        SortedMap<String, String> sums = new TreeMap<>();
        files.forEach((path, file) -> sums.put(
                path.outputFile(), RenderedFile.checksum(file.file.trace().sum())));
        return Manifest.of(sums);
    }

    /** Puts a file into its place in one step. */
    void move(SitePath path, OutputFolder to) throws IOException {
        Staged file = files.get(path);
        if (file != null && file.laid != null) {
            to.move(file.laid, path.outputFile());
        }
    }

    /** Writes down what there is; new files are too young to have marks. */
    void write(StateWriter out) {
        SortedMap<String, LeftFile> all = new TreeMap<>();
        files.forEach((path, file) -> all.put(path.outputFile(), file.file));
        LeftFiles.write(all, out);
    }

    /** Removes what was not moved. */
    @Override
    public void close() throws IOException {
        work.close();
    }
}
