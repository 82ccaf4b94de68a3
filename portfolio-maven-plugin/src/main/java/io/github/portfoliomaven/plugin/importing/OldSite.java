package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.load.PlainReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The folder of a site of another generator, which is only read. */
final class OldSite {

    /** What no generator publishes, and what is ours. */
    private static final Set<String> NOT_READ =
            Set.of("node_modules", "target", "_site", "public/build", ".git", "src/site", "resources/_gen");

    private final Path root;
    private final Report report;
    private final List<String> files;

    OldSite(Path root, Report report) throws IOException {
        this.root = root;
        this.report = report;
        this.files = List.copyOf(list(root));
    }

    /** All files by their paths with forward slashes, sorted; neither hidden ones nor what generators write. */
    List<String> files() {
        return files;
    }

    /** The files below a folder, by their whole paths. */
    List<String> below(String folder) {
        return files.stream().filter(file -> file.startsWith(folder + "/")).toList();
    }

    boolean has(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    boolean hasFolder(String folder) {
        return Files.isDirectory(root.resolve(folder));
    }

    /** The name of the folder that the site is in. */
    String name() {
        return String.valueOf(root.getFileName());
    }

    /** The first of these files that exists. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            if (has(name)) {
                return name;
            }
        }
        return null;
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** A content file taken apart; {@code null} if its front matter cannot be read. */
    PlainReader.@Nullable Page page(String file) {
        return PlainReader.page(file, bytes(file), new Diagnostics());
    }

    /** The keys and values of a file of YAML, TOML or JSON, or of Java's properties; empty after a note of what is wrong. */
    Map<String, Object> data(String file) {
        Diagnostics diagnostics = new Diagnostics();
        Object value =
                file.endsWith(".properties") ? properties(file) : PlainReader.data(file, bytes(file), diagnostics);
        diagnostics.sorted().stream().limit(1).forEach(problem -> report.left(file + line(problem), problem.message()));
        return asMap(value);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private Map<String, Object> properties(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        properties.stringPropertyNames().stream().sorted().forEach(key -> map.put(key, properties.getProperty(key)));
        return map;
    }

    private static String line(Diagnostic problem) {
        Location place = problem.location();
        return place == null ? "" : ":" + place.line();
    }

    private static Set<String> list(Path root) throws IOException {
        Set<String> found = new TreeSet<>();
        if (!Files.isDirectory(root)) {
            return found;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String path = relative(folder);
                boolean hidden =
                        !path.isEmpty() && folder.getFileName().toString().startsWith(".");
                boolean read = !hidden
                        && !NOT_READ.contains(path)
                        && !folder.getFileName().toString().equals("node_modules");
                return read ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    found.add(relative(file));
                }
                return FileVisitResult.CONTINUE;
            }

            private String relative(Path path) {
                return root.relativize(path).toString().replace('\\', '/');
            }
        });
        return found;
    }
}
