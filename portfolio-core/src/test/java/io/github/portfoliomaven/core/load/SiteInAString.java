package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Site;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole site in one string, for tests: a line {@code -- content/about.md --} starts a file, which goes on until the
 * next such line. Without a {@code portfolio.yml} the site gets one with a title and an address. Loaded as of
 * 2026-03-01.
 */
public final class SiteInAString {

    public static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private static final String CONFIG = "title: Sample Engineer\nurl: https://example.dev/\n";

    private final Map<String, String> files;
    private final Map<String, String> repository;
    private final LoadOptions options;
    private final Diagnostics diagnostics = new Diagnostics();

    private SiteInAString(Map<String, String> files, Map<String, String> repository, LoadOptions options) {
        this.files = files;
        this.repository = repository;
        this.options = options;
    }

    public static SiteInAString of(String text) {
        Map<String, StringBuilder> contents = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            String marker = line.strip();
            if (marker.startsWith("-- ") && marker.endsWith(" --")) {
                current = contents.computeIfAbsent(
                        marker.substring(3, marker.length() - 3).strip(), path -> new StringBuilder());
            } else {
                current.append(line);
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("portfolio.yml", CONFIG);
        contents.forEach((path, content) -> files.put(path, content.toString()));
        return new SiteInAString(files, Map.of(), LoadOptions.at(NOW));
    }

    /** The same site with other options. */
    public SiteInAString with(LoadOptions other) {
        return new SiteInAString(files, repository, other);
    }

    /** The same site with one more or another file. */
    public SiteInAString with(String path, String content) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(path, content);
        return new SiteInAString(more, repository, options);
    }

    /** The same site with one more or another file of the repository around it. */
    public SiteInAString beside(String path, String content) {
        Map<String, String> more = new LinkedHashMap<>(repository);
        more.put(path, content);
        return new SiteInAString(files, more, options);
    }

    /** The files as the loader reads them, under {@code src/site}. */
    public SourceTree tree() {
        SourceTree site = SourceTree.ofTexts(files, "src/site");
        return repository.isEmpty() ? site : site.in(Repository.ofTexts(repository));
    }

    /** What the loader makes of it; problems are kept for {@link #problems()}. */
    public @Nullable Site tryLoad() {
        return SiteLoader.load(tree(), options, diagnostics);
    }

    /** The site, which must have no errors. */
    public Site load() {
        Site site = tryLoad();
        if (diagnostics.hasErrors()) {
            throw new AssertionError("the site has errors:\n" + printed());
        }
        return Objects.requireNonNull(site);
    }

    /** Loads the site, and prints every problem as a user sees it, a line break after each. */
    public String problems() {
        tryLoad();
        return printed();
    }

    /** The first line of each problem. */
    public List<String> headlines() {
        tryLoad();
        return diagnostics.sorted().stream().map(DiagnosticPrinter::headline).toList();
    }

    /** Where problems are collected. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    private String printed() {
        return diagnostics.sorted().stream()
                .map(diagnostic -> DiagnosticPrinter.print(diagnostic) + "\n")
                .collect(Collectors.joining());
    }
}
