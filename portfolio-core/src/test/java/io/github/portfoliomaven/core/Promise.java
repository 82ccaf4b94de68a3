package io.github.portfoliomaven.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names that users rely on, recorded in {@code docs/promises}: none goes without a word in the changelog. */
public final class Promise {

    private static final Path ROOT = Path.of("..");

    /** The part of the changelog on what the next release takes away. */
    private static final Pattern REMOVED =
            Pattern.compile("## \\[Unreleased].*?\n### Removed\n(.*?)(?=\n##|\\z)", Pattern.DOTALL);

    private Promise() {}

    /**
     * Compares a recorded list with the names of today, and writes the list of today to {@code target/promises}.
     *
     * @param list the name of the file without {@code .txt}
     */
    public static void isKept(String list, Collection<String> today) throws IOException {
        TreeSet<String> now = new TreeSet<>(today);
        Path made = Path.of("target", "promises", list + ".txt");
        Files.createDirectories(made.getParent());
        Files.writeString(made, String.join("\n", now) + "\n");
        Path file = ROOT.resolve("docs/promises/" + list + ".txt");
        TreeSet<String> recorded = new TreeSet<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        assertThat(missing(recorded, now, Files.readString(ROOT.resolve("CHANGELOG.md"))))
                .as("names that are gone from " + list + ": bring them back, or name each in backticks under"
                        + " '### Removed' of the next release in CHANGELOG.md, and take it off docs/promises/" + list
                        + ".txt")
                .isEmpty();
        assertThat(missing(now, recorded, ""))
                .as("new names, which are promised from now on: copy target/promises/" + list + ".txt to docs/promises")
                .isEmpty();
    }

    /** What was promised, is no longer there, and is not announced as removed. */
    static TreeSet<String> missing(Collection<String> promised, Collection<String> there, String changelog) {
        var removed = REMOVED.matcher(changelog);
        String announced = removed.find() ? removed.group(1) : "";
        TreeSet<String> missing = new TreeSet<>(promised);
        missing.removeAll(there);
        missing.removeIf(name -> announced.contains("`" + name + "`"));
        return missing;
    }
}
