package io.github.portfoliomaven.plugin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a new site is about, and so which files it starts with. */
enum SiteType {
    PERSON,
    PROJECT;

    static Optional<SiteType> named(String name) {
        return Stream.of(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The resources that the files of the site are made of, by the paths of those in the site directory. */
    Map<String, String> files() {
        return switch (this) {
            case PERSON ->
                ordered(
                        "portfolio.yml", "person.yml",
                        "content/index.md", "index.md",
                        "content/about.md", "about.md",
                        "content/work/first-project.md", "first-project.md",
                        "content/writing/index.md", "writing-index.md",
                        "content/writing/hello.md", "first-post.md",
                        "content/resume.md", "resume.md",
                        "data/resume.json", "resume.json");
            case PROJECT ->
                ordered(
                        "portfolio.yml", "project.yml",
                        "content/index.md", "index.md",
                        "content/writing/hello.md", "first-post.md");
        };
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
