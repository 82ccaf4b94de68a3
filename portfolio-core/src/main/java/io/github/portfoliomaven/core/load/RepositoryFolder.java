package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.CodeSources.Entry;
import io.github.portfoliomaven.core.model.CodeSources.Found;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.text.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds files below a directory, for an author who may not be trusted: a pull request must not be able to show what its
 * preview's machine keeps beside the repository, or in {@code .git/config}.
 */
final class RepositoryFolder implements RepositoryFiles {

    private static final String HINT =
            "write it relative to the base directory, with forward slashes, like src/main/java/App.java";

    /** Hidden files and folders that are part of a project and hold no secrets. */
    private static final Set<String> HARMLESS = Set.of(
            ".github",
            ".gitlab-ci.yml",
            ".circleci",
            ".ci",
            ".mvn",
            ".editorconfig",
            ".gitattributes",
            ".gitignore",
            ".dockerignore",
            ".devcontainer",
            ".sdkmanrc",
            ".tool-versions");

    private final Path base;

    RepositoryFolder(Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    @Override
    public Found text(String path) {
        Located located = locate(path);
        Path real = located.real;
        if (real == null) {
            return located.not;
        }
        try {
            return Files.isRegularFile(real)
                    ? text(path, real)
                    : Found.not("'" + path + "' is not a file", "write the path of a file");
        } catch (IOException e) {
            return unreadable(path);
        }
    }

    @Override
    public Place at(String path) {
        Located located = locate(path);
        Path real = located.real;
        return new Place(real == null ? Entry.NONE : entry(real), located.not.problem(), located.not.hint());
    }

    private static Entry entry(Path real) {
        return Files.isDirectory(real) ? Entry.FOLDER : Files.isRegularFile(real) ? Entry.FILE : Entry.NONE;
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        Path real = locate(path).real;
        if (real == null || !Files.isRegularFile(real)) {
            throw new FileSystemException(path, null, "not a regular file");
        }
        return Files.readAllBytes(real);
    }

    @Override
    public SortedMap<String, SiteFile> below(String folder, String to, Map<String, Unread> unread) throws IOException {
        Path root = base.toRealPath();
        SourceWalk walk = SourceWalk.folder(
                Objects.requireNonNull(locate(folder).real),
                to,
                path -> folder + "/" + path.substring(to.length()),
                real -> isOpen(root, real));
        walk.unread().forEach((path, why) -> unread.put(folder + "/" + path.substring(to.length()), why));
        return walk.files();
    }

    /**
     * Where a path leads to.
     *
     * @param real without links, or {@code null}
     * @param not says why not, if it leads nowhere
     */
    private record Located(@Nullable Path real, Found not) {}

    private Located locate(String path) {
        try {
            return find(path);
        } catch (InvalidPathException e) {
            return not("'" + path + "' is not a path", HINT);
        } catch (IOException e) {
            return new Located(null, unreadable(path));
        }
    }

    private static Located not(String problem, @Nullable String hint) {
        return new Located(null, Found.not(problem, hint));
    }

    private static Found unreadable(String path) {
        return Found.not("'" + path + "' cannot be read", "check that its permissions let you read it");
    }

    private static boolean isOpen(Path root, Path real) {
        return real.startsWith(root) && !hidesSomething(root.relativize(real));
    }

    private Located find(String path) throws IOException {
        Path file = FileNames.resolve(base, path).normalize();
        if (path.isBlank() || path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return not("'" + path + "' is not a path below the base directory", HINT);
        }
        if (!file.startsWith(base)) {
            return not("'" + path + "' leads out of the base directory", HINT);
        }
        if (hidesSomething(base.relativize(file))) {
            return not("'" + path + "' is hidden, and hidden files are not shown", null);
        }
        Path root = base.toRealPath();
        if (!Files.exists(file)) {
            return new Located(null, missing(path, root, file));
        }
        Path real = file.toRealPath();
        if (!isOpen(root, real)) {
            return not("'" + path + "' leads out of the base directory", "put the file itself there");
        }
        if (!Files.isRegularFile(real) && !Files.isDirectory(real)) {
            return not("'" + path + "' is not a file", "write the path of a file");
        }
        return new Located(real, Found.not("", null));
    }

    private static Found text(String path, Path real) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(real)) {
            bytes = in.readNBytes(Limits.TEXT + 1);
        }
        if (bytes.length > Limits.TEXT) {
            return Found.not("'" + path + "' is larger than " + Limits.words(Limits.TEXT), "show a smaller file");
        }
        SourceText text = TextDecoder.decode(path, bytes, new Diagnostics());
        return text == null ? Found.not("'" + path + "' is not UTF-8", "show a text file") : Found.text(text);
    }

    private static boolean hidesSomething(Path relative) {
        for (Path name : relative) {
            String text = name.toString();
            if (text.startsWith(".") && !HARMLESS.contains(text)) {
                return true;
            }
        }
        return false;
    }

    private static Found missing(String path, Path root, Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder) || !folder.toRealPath().startsWith(root)) {
            return missing(path, "", List.of());
        }
        String before = path.substring(0, path.lastIndexOf('/') + 1);
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(FileNames::of)
                    .filter(name -> !name.startsWith("."))
                    .toList();
            return missing(path, before, names);
        }
    }

    /** @param names what there is, each after {@code before} */
    static Found missing(String path, String before, Collection<String> names) {
        String name = path.startsWith(before) ? path.substring(before.length()) : path;
        return Found.not(
                "there is no file '" + path + "'",
                Suggestion.nearest(name, names)
                        .map(near -> "did you mean '" + before + near + "'?")
                        .orElse(HINT));
    }
}
