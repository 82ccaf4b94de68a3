package io.github.portfoliomaven.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A site generator whose content {@code portfolio:init} brings along.
 *
 * @param label its name, in lower case
 * @param configurations files that may hold its settings; the first that exists counts
 * @param folders what its folders are called in a site directory of ours
 * @param pagesInRoot whether Markdown files beside its configuration are pages
 */
record OtherGenerator(String label, List<String> configurations, Map<String, String> folders, boolean pagesInRoot) {

    private static final List<OtherGenerator> ALL = List.of(
            new OtherGenerator(
                    "jekyll",
                    List.of("_config.yml", "_config.yaml"),
                    Map.of(
                            "_posts",
                            "_posts",
                            "_drafts",
                            "_drafts",
                            "assets",
                            "static/assets",
                            "images",
                            "static/images"),
                    true),
            new OtherGenerator(
                    "hugo",
                    List.of("hugo.toml", "hugo.yaml", "hugo.yml", "config.toml", "config.yaml", "config.yml"),
                    Map.of("content", "content", "static", "static"),
                    false),
            new OtherGenerator(
                    "jbake",
                    List.of("jbake.properties", "src/jbake/jbake.properties"),
                    Map.of(
                            "content",
                            "content",
                            "assets",
                            "static",
                            "src/jbake/content",
                            "content",
                            "src/jbake/assets",
                            "static"),
                    false),
            new OtherGenerator(
                    "roq",
                    List.of("src/main/resources/application.properties", "config/application.properties"),
                    Map.of("content", "content", "public", "static", "static", "static"),
                    false));

    static Optional<OtherGenerator> named(String name) {
        return ALL.stream()
                .filter(generator -> generator.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All names, for messages. */
    static String labels() {
        return ALL.stream().map(OtherGenerator::label).collect(Collectors.joining(", "));
    }
}
