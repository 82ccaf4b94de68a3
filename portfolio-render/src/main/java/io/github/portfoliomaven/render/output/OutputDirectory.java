package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.memo.StateFile;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.parallel.Progress;
import io.github.portfoliomaven.core.text.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A folder on disk that holds a published site, perhaps beside files of other tools.
 *
 * <p>What an earlier build wrote is remembered in a {@link Manifest} outside of the folder. Only such files are ever
 * removed, and only while they still have the content that was written. A build that is killed at any moment leaves
 * each file whole, in its old or in its new state, and the next build carries on from there.
 */
public final class OutputDirectory {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path directory;
    private final String display;
    private final Path stateDirectory;
    private final Path manifestFile;
    private final Severity foreignFiles;

    /**
     * @param display the folder's name for messages
     * @param stateDirectory where the manifest is kept; not inside {@code directory}
     */
    public OutputDirectory(Path directory, String display, Path stateDirectory) {
        this(directory, display, stateDirectory, Severity.WARNING);
    }

    private OutputDirectory(Path directory, String display, Path stateDirectory, Severity foreignFiles) {
        this.directory = directory.toAbsolutePath().normalize();
        this.display = display;
        this.stateDirectory = stateDirectory.toAbsolutePath().normalize();
        this.manifestFile = stateFile("written-", ".txt");
        this.foreignFiles = foreignFiles;
    }

    /** The same folder, in which a build replaces only what a build wrote; everything else there ends it. */
    public OutputDirectory keepingForeignFiles() {
        return new OutputDirectory(directory, display, stateDirectory, Severity.ERROR);
    }

    /**
     * Makes the folder hold the site: removes what is stale, then writes what differs.
     *
     * @param diagnostics gets a warning for each foreign file that is replaced
     * @throws IOException if the folder cannot be written, or a symbolic link leads out of it
     */
    @SuppressWarnings("try") // the lock is held, and no more
    public SyncResult sync(RenderedSite site, Diagnostics diagnostics) throws IOException {
        try (OutputLock lock = lock();
                StagedSite staged = stage()) {
            for (RenderedFile file : site.files()) {
                staged.take(file);
            }
            PendingSync pending = compare(staged);
            pending.report(null, diagnostics);
            return pending.write(Progress.NONE);
        }
    }

    /**
     * Waits until no other build writes into the folder; to be held from {@link #stage} to the last
     * {@link PendingSync#write}.
     *
     * @throws IOException when another build is not done after ten minutes
     */
    public OutputLock lock() throws IOException {
        return OutputLock.take(stateFile("written-", ".lock"), PATIENCE, display);
    }

    /** A file that belongs to this folder, of all that share a state directory. */
    public Path stateFile(String prefix, String suffix) {
        return stateDirectory.resolve(prefix + Manifest.key(directory) + suffix);
    }

    /** Writes down what is in the folder when it holds the site, for {@link #left}. */
    public void write(StagedSite site, StateWriter out) throws IOException {
        out.sum(sumOfManifest());
        site.write(out);
    }

    /**
     * What is in the folder of the site that was written down; nothing if the folder, or what is remembered of it, is gone.
     *
     * @throws StateReader.Damaged if {@code in} is not what {@link #write} has written
     */
    public Optional<LeftFiles> left(StateReader in) throws IOException {
        return in.sum().equals(sumOfManifest()) && Files.isDirectory(directory)
                ? Optional.of(LeftFiles.read(in, OutputFolder.open(directory)))
                : Optional.empty();
    }

    private ContentSum sumOfManifest() throws IOException {
        return ContentSum.of(StateFile.read(manifestFile).orElse(new byte[0]));
    }

    /** Takes the files of a site one by one, and changes nothing here yet. */
    public StagedSite stage() throws IOException {
        return new StagedSite(
                Files.isDirectory(directory) ? OutputFolder.open(directory) : null,
                new WorkFolder(directory, stateDirectory));
    }

    /**
     * Compares the folder with a whole site, and changes nothing yet.
     *
     * @throws IOException if the folder cannot be read, or a symbolic link leads out of it
     */
    public PendingSync compare(StagedSite site) throws IOException {
        Manifest before = Manifest.read(manifestFile);
        Manifest after = site.manifest();
        OutputFolder folder = OutputFolder.open(directory);
        return new PendingSync(
                this,
                folder,
                before,
                after,
                site,
                stale(before, after, folder),
                foreign(site.changed(), before, folder));
    }

    /**
     * The files of other tools that are in the folder now, by their paths in the site.
     *
     * @throws IOException if the record of what builds wrote cannot be read
     */
    public Predicate<SitePath> filesOfOthers() throws IOException {
        Set<String> own = Manifest.read(manifestFile).names();
        return path -> !own.contains(path.outputFile())
                && Files.isRegularFile(FileNames.resolve(directory, path.outputFile()));
    }

    private static List<String> stale(Manifest before, Manifest after, OutputFolder folder) throws IOException {
        List<String> stale = new ArrayList<>();
        for (String name : before.names()) {
            if (!after.names().contains(name) && folder.isOneOf(name, before.checksums(name))) {
                stale.add(name);
            }
        }
        return stale;
    }

    /** The files in the place of these whose content is none that a build is known to have written. */
    private static List<String> foreign(List<SitePath> changed, Manifest before, OutputFolder folder)
            throws IOException {
        List<String> foreign = new ArrayList<>();
        for (SitePath path : changed) {
            String name = path.outputFile();
            if (folder.hasFile(name) && !folder.isOneOf(name, before.checksums(name))) {
                foreign.add(name);
            }
        }
        return foreign;
    }

    /** The severity of a foreign file in the place of one of our files. */
    Severity foreignFiles() {
        return foreignFiles;
    }

    /** The folder's name for messages. */
    String display() {
        return display;
    }

    void remember(Manifest manifest) throws IOException {
        manifest.write(manifestFile);
    }
}
