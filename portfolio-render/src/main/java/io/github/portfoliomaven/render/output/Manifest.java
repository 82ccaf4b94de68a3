package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.memo.StateFile;
import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files a build wrote into an output directory, with a checksum of the content.
 *
 * <p>The file is text in UTF-8: a first line that names the format, then a line {@code CHECKSUM NAME} for each file, sorted.
 * While a build writes, a file may stand there with its old and its new content. A manifest that cannot be read is
 * empty: then nothing counts as ours, and nothing is removed.
 */
final class Manifest {

    private static final String FORMAT = "portfolio manifest 1";
    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{8}-[0-9]{1,10}) (.+)");

    private final SortedMap<String, SortedSet<String>> sums;

    private Manifest(SortedMap<String, SortedSet<String>> sums) {
        this.sums = sums;
    }

    /** A part for names of files that belong to an output directory, so that several can share one state directory. */
    static String key(Path directory) {
        return RenderedFile.checksum(directory.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Of the checksum of each file by its name. */
    static Manifest of(Map<String, String> checksums) {
        SortedMap<String, SortedSet<String>> sums = new TreeMap<>();
        checksums.forEach((name, sum) -> sums.put(name, new TreeSet<>(Set.of(sum))));
        return new Manifest(sums);
    }

    static Manifest read(Path file) throws IOException {
        return parse(StateFile.read(file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(""));
    }

    private static Manifest parse(String text) {
        Manifest empty = new Manifest(Collections.emptySortedMap());
        // The last line has an end, too: without it the file was cut.
        if (!text.startsWith(FORMAT + "\n") || !text.endsWith("\n")) {
            return empty;
        }
        SortedMap<String, SortedSet<String>> sums = new TreeMap<>();
        for (String line : text.substring(FORMAT.length() + 1).lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches() || !SitePath.isValid("/" + entry.group(2))) {
                return empty;
            }
            sums.computeIfAbsent(entry.group(2), name -> new TreeSet<>()).add(entry.group(1));
        }
        return new Manifest(sums);
    }

    /** The names of the files, relative to the output directory, with forward slashes. */
    Set<String> names() {
        return sums.keySet();
    }

    /** The contents that we may have given to a file. */
    Set<String> checksums(String name) {
        return sums.getOrDefault(name, Collections.emptySortedSet());
    }

    /** Both together. */
    Manifest with(Manifest other) {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        sums.forEach((name, set) -> all.put(name, new TreeSet<>(set)));
        other.sums.forEach(
                (name, set) -> all.computeIfAbsent(name, n -> new TreeSet<>()).addAll(set));
        return new Manifest(all);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        sums.forEach((name, set) ->
                set.forEach(sum -> text.append(sum).append(' ').append(name).append('\n')));
        StateFile.write(file, text.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manifest manifest && sums.equals(manifest.sums);
    }

    @Override
    public int hashCode() {
        return sums.hashCode();
    }
}
