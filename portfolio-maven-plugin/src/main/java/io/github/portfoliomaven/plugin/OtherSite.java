package io.github.portfoliomaven.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A site of another generator.
 *
 * @param root its folder
 */
record OtherSite(OtherGenerator generator, Path root) {

    /** {@code title: X}, {@code title = "X"} or {@code site.host=X} at the start of a line: enough of YAML, TOML, properties. */
    private static final Pattern SETTING =
            Pattern.compile("^(?<key>[\\w.\"]+)\\s*[:=]\\s*(?<quote>[\"']?)(?<value>.*?)\\k<quote>\\s*(?:#.*)?$");

    private static final Set<String> NOT_PAGES =
            Set.of("readme", "license", "contributing", "changelog", "code_of_conduct", "security");

    /** Its title, author and address, as far as its configuration says them in a line of its own. */
    Map<String, String> words() throws IOException {
        Map<String, String> settings = settings();
        Map<String, String> words = new LinkedHashMap<>();
        first(settings, "title", "site.title").ifPresent(title -> words.put("title", title));
        first(settings, "author", "site.author").ifPresent(author -> words.put("author", author));
        first(settings, "url", "baseURL", "baseurl", "site.host", "site.url")
                .filter(url -> url.matches("https?://.+"))
                .ifPresent(url -> words.put("url", url.endsWith("/") ? url : url + "/"));
        return words;
    }

    /** Its files by where they go in a site directory of ours, sorted; all of them are copied as they are. */
    Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (Map.Entry<String, String> folder : new TreeMap<>(generator.folders()).entrySet()) {
            Path from = root.resolve(folder.getKey());
            if (Files.isDirectory(from)) {
                try (Stream<Path> walk = Files.walk(from)) {
                    walk.filter(Files::isRegularFile)
                            .forEach(file -> files.put(folder.getValue() + "/" + relative(from, file), file));
                }
            }
        }
        if (generator.pagesInRoot()) {
            try (Stream<Path> list = Files.list(root)) {
                list.filter(Files::isRegularFile)
                        .filter(file -> isPage(file.getFileName().toString()))
                        .forEach(file -> files.put("content/" + file.getFileName(), file));
            }
        }
        return files;
    }

    private Map<String, String> settings() throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : generator.configurations()) {
            Path file = root.resolve(name);
            if (Files.isRegularFile(file)) {
                for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    Matcher matcher = SETTING.matcher(line);
                    if (matcher.matches() && !matcher.group("value").isBlank()) {
                        settings.putIfAbsent(matcher.group("key"), matcher.group("value"));
                    }
                }
                return settings;
            }
        }
        return settings;
    }

    private static Optional<String> first(Map<String, String> settings, String... keys) {
        return Stream.of(keys).map(settings::get).filter(value -> value != null).findFirst();
    }

    private static boolean isPage(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && List.of("md", "markdown").contains(name.substring(dot + 1))
                && !NOT_PAGES.contains(name.substring(0, dot).toLowerCase(java.util.Locale.ROOT));
    }

    private static String relative(Path from, Path file) {
        return from.relativize(file).toString().replace('\\', '/');
    }
}
