package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code portfolio:new} writes. */
enum NewContent {
    POST("writing", SectionType.POSTS, "date: %s\ndescription: \ntags: []\n"),
    PROJECT("work", SectionType.PROJECTS, "date: %s\ndescription: \nrole: \nstack: []\n"),
    PAGE("", SectionType.PAGES, "");

    private final String section;
    private final SectionType type;
    private final String header;

    NewContent(String section, SectionType type, String header) {
        this.section = section;
        this.type = type;
        this.header = header;
    }

    static Optional<NewContent> named(String name) {
        return Stream.of(values())
                .filter(kind -> kind.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All names, for messages. */
    static String names() {
        return Stream.of(values()).map(NewContent::label).collect(Collectors.joining(", "));
    }

    /** The folder below {@code content/} where it goes: the one with the usual name, unless only others hold this type. */
    String section(List<Section> sections) {
        List<String> likes = sections.stream()
                .filter(other -> other.type() == type)
                .map(Section::name)
                .toList();
        return section.isEmpty() || likes.isEmpty() || likes.contains(section) ? section : likes.get(0);
    }

    /**
     * The whole file.
     *
     * @param now the date
     */
    String text(String title, String now) {
        return "---\ntitle: " + YamlText.of(title) + "\n" + header.formatted(now) + "---\n\n";
    }

    /** The name on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
