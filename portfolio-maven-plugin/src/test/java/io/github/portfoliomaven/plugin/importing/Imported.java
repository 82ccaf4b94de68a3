package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An import of a test: a site of another generator in one text, each file after a line {@code -- path --}, and what came of it. */
record Imported(Importer.Result result) {

    static Imported of(String generator, Path folder, String files) throws IOException {
        for (String part : files.split("(?m)^-- ")) {
            int end = part.indexOf(" --\n");
            if (end > 0) {
                Path file = folder.resolve(part.substring(0, end));
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.substring(end + 4));
            }
        }
        return new Imported(Importer.from(generator)
                .orElseThrow()
                .read(folder, new Importer.Overrides(null, null, null))
                .orElseThrow());
    }

    /** The configuration without its comments. */
    String configuration() {
        return result.configuration().replaceFirst("^#.*\n#.*\n", "");
    }

    String account() {
        return String.join("\n", result.account()) + "\n";
    }

    String file(String path) {
        return new String(result.files().get(path), StandardCharsets.UTF_8);
    }

    /** The path of each content file that is published. */
    String addresses() {
        SiteResult rendered = build();
        return rendered.statuses().stream()
                .filter(entry -> entry.status() == SourceStatus.Status.PUBLISHED)
                .map(entry -> entry.file() + " " + entry.path().value())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What a build of it reports. */
    List<String> problems() {
        return build().diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private SiteResult build() {
        SortedMap<String, byte[]> files = new TreeMap<>(result.files());
        files.put("portfolio.yml", result.configuration().getBytes(StandardCharsets.UTF_8));
        return SiteBuild.of(
                        SourceTree.inMemory(Map.copyOf(files), ""),
                        LoadOptions.at(Instant.parse("2026-01-01T00:00:00Z")))
                .render();
    }
}
