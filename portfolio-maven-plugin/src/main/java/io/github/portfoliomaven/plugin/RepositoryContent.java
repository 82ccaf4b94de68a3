package io.github.portfoliomaven.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a repository has for the site of its project. */
final class RepositoryContent {

    /** How deep a page of docs is looked for. */
    private static final int DEPTH = 4;

    /** The usual names of files, by the words that {@link Starter} has for them. */
    private static final Map<String, List<String>> FILES = Map.of(
            "readme", List.of("README.md", "readme.md", "Readme.md"),
            "contributing", List.of("CONTRIBUTING.md"),
            "conduct", List.of("CODE_OF_CONDUCT.md"),
            "security", List.of("SECURITY.md"),
            "license", List.of("LICENSE", "LICENSE.txt", "LICENSE.md"),
            "releases", List.of("CHANGELOG.md", "CHANGES.md"));

    private RepositoryContent() {}

    /** The paths of what there is, by word. */
    static Map<String, String> of(Path base) {
        Map<String, String> found = new LinkedHashMap<>();
        FILES.forEach((word, names) -> names.stream()
                .filter(name -> Files.isRegularFile(base.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .ifPresent(name -> found.put(word, name)));
        if (hasPage(base.resolve("docs"))) {
            found.put("docs", "docs");
        }
        return found;
    }

    private static boolean hasPage(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".md"));
        } catch (IOException | UncheckedIOException e) {
            return false; // what cannot be listed is no docs
        }
    }
}
