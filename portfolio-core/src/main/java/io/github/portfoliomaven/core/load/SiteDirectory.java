package io.github.portfoliomaven.core.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a site's sources are.
 *
 * @param path of the directory that holds {@code portfolio.yml}
 * @param displayPrefix the same relative to the base directory, with forward slashes, for messages; empty for the base
 *     directory itself
 */
public record SiteDirectory(Path path, String displayPrefix) {

    private static final List<String> PLACES = List.of("src/site", "site", "");

    /**
     * The site directory of a project: {@code explicit} if given, even without {@code portfolio.yml}, otherwise the
     * first of {@code src/site}, {@code site} and the base directory that holds one.
     */
    public static Optional<SiteDirectory> find(Path base, @Nullable Path explicit) {
        if (explicit != null) {
            Path directory = base.resolve(explicit);
            return Optional.of(new SiteDirectory(directory, display(base, directory)));
        }
        return PLACES.stream()
                .filter(place -> Files.isRegularFile(base.resolve(place).resolve(SourceFilter.CONFIG)))
                .findFirst()
                .map(place -> new SiteDirectory(base.resolve(place), place));
    }

    /** The files in it; none when it does not exist, which the loader then reports as a missing configuration. */
    public SourceTree tree() {
        SourceTree tree = Files.isDirectory(path)
                ? SourceTree.directory(path, displayPrefix)
                : SourceTree.inMemory(Map.of(), displayPrefix);
        return tree.in(base().map(Repository::directory).orElse(Repository.none()));
    }

    /** The base directory, when this one is in it. */
    public Optional<Path> base() {
        Path here = path.toAbsolutePath().normalize();
        if (displayPrefix.isEmpty()) {
            return Optional.of(here);
        }
        Path inside = here.getFileSystem().getPath(displayPrefix).normalize();
        int above = here.getNameCount() - inside.getNameCount();
        return !inside.isAbsolute() && above > 0 && here.endsWith(inside)
                ? Optional.of(here.getRoot().resolve(here.subpath(0, above)))
                : Optional.empty();
    }

    /**
     * Whether an output folder is, holds or lies in the sources, so that a build would write into them. Where the base
     * directory itself is the site directory, other folders in it are no sources.
     *
     * @throws IOException when a symbolic link cannot be followed
     */
    public boolean overlaps(Path output) throws IOException {
        Path sources = real(path);
        Path folder = real(output);
        if (sources.startsWith(folder)) {
            return true;
        }
        if (!folder.startsWith(sources)) {
            return false;
        }
        return !displayPrefix.isEmpty()
                || SourceFilter.isSource(sources.relativize(folder).getName(0).toString());
    }

    /** The path without symbolic links, of a folder that need not exist yet. */
    private static Path real(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        Path there = whole;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
    }

    private static String display(Path base, Path directory) {
        Path from = base.toAbsolutePath().normalize();
        Path to = directory.toAbsolutePath().normalize();
        boolean related = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        String shown = (related ? from.relativize(to) : to).toString();
        return shown.replace(from.getFileSystem().getSeparator(), "/");
    }
}
