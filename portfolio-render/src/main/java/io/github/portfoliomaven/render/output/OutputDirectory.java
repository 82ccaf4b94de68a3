package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.parallel.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private final Path directory;
    private final String display;
    private final Path stateDirectory;
    private final Path manifestFile;

    /**
     * @param display the folder's name for messages
     * @param stateDirectory where the manifest is kept; not inside {@code directory}
     */
    public OutputDirectory(Path directory, String display, Path stateDirectory) {
        this.directory = directory.toAbsolutePath().normalize();
        this.display = display;
        this.stateDirectory = stateDirectory.toAbsolutePath().normalize();
        this.manifestFile = this.stateDirectory.resolve(Manifest.fileName(this.directory));
    }

    /**
     * Makes the folder hold the site: removes what is stale, then writes what differs.
     *
     * @param diagnostics gets a warning for each foreign file that is replaced
     * @throws IOException when the folder cannot be written, or a symbolic link leads out of it
     */
    public SyncResult sync(RenderedSite site, Diagnostics diagnostics) throws IOException {
        return sync(site, diagnostics, Progress.NONE);
    }

    /** Likewise, and says how far it is. */
    public SyncResult sync(RenderedSite site, Diagnostics diagnostics, Progress progress) throws IOException {
        Files.createDirectories(stateDirectory);
        Manifest before = Manifest.read(manifestFile);
        Manifest after = Manifest.of(site);
        OutputFolder folder = OutputFolder.open(directory);

        List<RenderedFile> changed = changed(site, folder);
        List<String> stale = stale(before, after, folder);
        // Whatever happens from here on, each file of ours is known by its old or by its new content.
        Manifest between = before.with(after);
        if (!changed.isEmpty() || !stale.isEmpty()) {
            between.write(manifestFile);
        }
        for (String name : stale) {
            folder.remove(name);
        }
        warnOfForeignFiles(foreign(changed, before, folder), diagnostics);
        write(changed, folder, progress);
        if (!after.equals(before)) {
            after.write(manifestFile);
        }
        List<String> written =
                changed.stream().map(file -> file.path().outputFile()).sorted().toList();
        return new SyncResult(written, site.files().size() - changed.size(), stale);
    }

    /**
     * Reports as errors what the site would replace of other tools' files, for sites that share the folder with them.
     *
     * @param reports where the site says so
     * @throws IOException when the folder cannot be read
     */
    public void refuseForeignFiles(RenderedSite site, Location reports, Diagnostics diagnostics) throws IOException {
        if (Files.isDirectory(directory)) {
            OutputFolder folder = OutputFolder.open(directory);
            SharedFolder.refuse(
                    foreign(changed(site, folder), Manifest.read(manifestFile), folder), display, reports, diagnostics);
        }
    }

    /**
     * The files of other tools that are in the folder now, by their paths in the site.
     *
     * @throws IOException when the record of what builds wrote cannot be read
     */
    public Predicate<SitePath> filesOfOthers() throws IOException {
        Set<String> own = Manifest.read(manifestFile).names();
        return path -> !own.contains(path.outputFile()) && Files.isRegularFile(directory.resolve(path.outputFile()));
    }

    private static List<RenderedFile> changed(RenderedSite site, OutputFolder folder) throws IOException {
        List<RenderedFile> changed = new ArrayList<>();
        for (RenderedFile file : site.files()) {
            if (!folder.holds(file)) {
                changed.add(file);
            }
        }
        return changed;
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
    private static List<String> foreign(List<RenderedFile> changed, Manifest before, OutputFolder folder)
            throws IOException {
        List<String> foreign = new ArrayList<>();
        for (RenderedFile file : changed) {
            String name = file.path().outputFile();
            if (folder.hasFile(name) && !folder.isOneOf(name, before.checksums(name))) {
                foreign.add(name);
            }
        }
        return foreign;
    }

    private void warnOfForeignFiles(List<String> foreign, Diagnostics diagnostics) {
        if (!foreign.isEmpty()) {
            // one line for all: who loses the record of a build has as many of them as files
            int others = foreign.size() - 1;
            diagnostics.warning(
                    Code.FOREIGN_FILE,
                    Location.ofFile(display + "/" + foreign.get(0)),
                    "this file was there already, from another tool or an unknown build, and has been replaced"
                            + (others == 0 ? "" : ", as " + others + (others == 1 ? " other was" : " others were")),
                    "if another tool writes it, give one of the two another folder or path");
        }
    }

    private void write(List<RenderedFile> files, OutputFolder folder, Progress progress) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        progress.begin("Writing files", files.size());
        try (WorkFolder work = WorkFolder.near(directory, stateDirectory)) {
            for (RenderedFile file : files) {
                folder.write(file, work);
                progress.done();
            }
        }
    }
}
