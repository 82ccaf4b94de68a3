package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which files a build wrote into an output directory, with the SHA-256 of the content.
 *
 * <p>The file is text in UTF-8: a first line that names the format, then a line {@code HASH NAME} for each file, sorted.
 * While a build writes, a file may stand there with its old and its new content. A manifest that cannot be read is
 * empty: then nothing counts as ours, and nothing is removed.
 */
final class Manifest {

    private static final String FORMAT = "portfolio manifest 1";
    private static final int HASH_LENGTH = 64;

    private final SortedMap<String, SortedSet<String>> hashes;

    private Manifest(SortedMap<String, SortedSet<String>> hashes) {
        this.hashes = hashes;
    }

    /** The name of the manifest of an output directory, so that several can share one state directory. */
    static String fileName(Path directory) {
        String key = RenderedFile.sha256(directory.toString().getBytes(StandardCharsets.UTF_8));
        return "written-" + key.substring(0, 12) + ".txt";
    }

    static Manifest of(RenderedSite site) {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        for (RenderedFile file : site.files()) {
            hashes.put(file.path().outputFile(), new TreeSet<>(Set.of(file.sha256())));
        }
        return new Manifest(hashes);
    }

    static Manifest read(Path file) throws IOException {
        try {
            return parse(Files.readString(file));
        } catch (NoSuchFileException | CharacterCodingException e) {
            return new Manifest(Collections.emptySortedMap());
        }
    }

    private static Manifest parse(String text) {
        Manifest empty = new Manifest(Collections.emptySortedMap());
        // The last line has an end, too: without it the file was cut.
        if (!text.startsWith(FORMAT + "\n") || !text.endsWith("\n")) {
            return empty;
        }
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        for (String line : text.substring(FORMAT.length() + 1).lines().toList()) {
            if (!isEntry(line)) {
                return empty;
            }
            hashes.computeIfAbsent(line.substring(HASH_LENGTH + 1), name -> new TreeSet<>())
                    .add(line.substring(0, HASH_LENGTH));
        }
        return new Manifest(hashes);
    }

    private static boolean isEntry(String line) {
        return line.length() > HASH_LENGTH + 1
                && line.charAt(HASH_LENGTH) == ' '
                && line.chars().limit(HASH_LENGTH).allMatch(c -> Character.digit(c, 16) >= 0)
                && SitePath.isValid("/" + line.substring(HASH_LENGTH + 1));
    }

    /** The names of the files, relative to the output directory, with forward slashes. */
    Set<String> names() {
        return hashes.keySet();
    }

    /** The contents that we may have given to a file. */
    Set<String> hashes(String name) {
        return hashes.getOrDefault(name, Collections.emptySortedSet());
    }

    /** Both together. */
    Manifest with(Manifest other) {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        hashes.forEach((name, set) -> all.put(name, new TreeSet<>(set)));
        other.hashes.forEach(
                (name, set) -> all.computeIfAbsent(name, n -> new TreeSet<>()).addAll(set));
        return new Manifest(all);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        hashes.forEach((name, set) ->
                set.forEach(hash -> text.append(hash).append(' ').append(name).append('\n')));
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(temporary, text);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manifest manifest && hashes.equals(manifest.hashes);
    }

    @Override
    public int hashCode() {
        return hashes.hashCode();
    }
}
