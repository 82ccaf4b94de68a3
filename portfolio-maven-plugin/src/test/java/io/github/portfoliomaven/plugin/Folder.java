package io.github.portfoliomaven.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of a test, filled from one text: each file after a line {@code -- path --}. */
record Folder(Path path) {

    static Folder of(Path path, String files) throws IOException {
        Folder folder = new Folder(path);
        String name = null;
        StringBuilder text = new StringBuilder();
        for (String line : files.lines().toList()) {
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                folder.writeIfNamed(name, text.toString());
                name = line.substring(3, line.length() - 3);
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        folder.writeIfNamed(name, text.toString());
        return folder;
    }

    private void writeIfNamed(@org.jspecify.annotations.Nullable String name, String text) throws IOException {
        if (name != null) {
            write(name, text);
        }
    }

    void write(String name, String text) throws IOException {
        writeBytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void writeBytes(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** A folder with all that is in it. */
    void delete(String name) throws IOException {
        try (Stream<Path> walk = Files.walk(path.resolve(name))) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    String read(String name) throws IOException {
        return Files.readString(path.resolve(name));
    }

    /** All files below a folder by their paths relative to it, with forward slashes; empty when there is none. */
    List<String> files(String below) throws IOException {
        return List.copyOf(contents(below).keySet());
    }

    /** Likewise, with their bytes as text of one character each, so that maps of them compare byte for byte. */
    SortedMap<String, String> contents(String below) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        Path root = path.resolve(below);
        if (!Files.isDirectory(root)) {
            return contents;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /** Copies all files over those that are there. */
    void copyTo(Path target) throws IOException {
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(path.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
