package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.ProjectFacts;
import io.github.portfoliomaven.core.model.ProjectFacts.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows which page is about which project of the build, and holds what a page says against what its project says. */
final class ProjectPages {

    /**
     * A page that stands for a project.
     *
     * @param number its place among all projects
     */
    record Module(ProjectFacts facts, int number) {}

    private final Projects source;
    private final Diagnostics diagnostics;
    private final Map<String, Module> byFile = new HashMap<>();
    private @Nullable List<ProjectFacts> known;
    private @Nullable ProjectFacts home;

    ProjectPages(Projects source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    List<ProjectFacts> all() {
        List<ProjectFacts> read = known;
        if (read == null) {
            read = source.read(diagnostics).stream()
                    .map(facts -> facts.withLinks(facts.links().only(link -> ValueTypes.webAddress(link) != null)))
                    .toList();
            known = read;
        }
        return read;
    }

    /** Notes that a file of content is the page of a project. */
    void add(String file, ProjectFacts facts) {
        byFile.put(file, new Module(facts, byFile.size() + 1));
    }

    /** Notes that the home page is about a project. */
    void addHome(String name, Location place) {
        ProjectFacts facts = named(name, place);
        if (facts != null) {
            home = facts;
        }
    }

    /** The place of a page among those of all projects, or {@code null} if it is none of them. */
    @Nullable
    Integer number(Position position) {
        Module module = byFile.get(position.file().path());
        return module == null ? null : module.number();
    }

    /** The project that a page is about, or {@code null}. */
    @Nullable
    ProjectFacts of(FrontMatterFields front, Position position) {
        Module module = byFile.get(position.file().path());
        Node.Entry entry = front.fields().entry(FrontMatterKeys.PROJECT);
        ProjectFacts ofFile = position.name() == null ? home : module == null ? null : module.facts();
        ProjectFacts facts = entry == null
                ? ofFile
                : named(
                        String.valueOf(front.fields().get(FrontMatterKeys.PROJECT)),
                        entry.value().place().location());
        if (facts != null) {
            compare(front, facts);
        }
        return facts;
    }

    /**
     * The project with an id, or whose file or folder is at a path from the base directory.
     *
     * @param place of the name, for a message if there is none
     */
    @Nullable
    ProjectFacts named(String name, Location place) {
        String path = name.startsWith("./") ? name.substring(2) : name;
        for (ProjectFacts facts : all()) {
            if (facts.id().equals(name)
                    || facts.file().equals(path)
                    || facts.folder().equals(withoutSlash(path))) {
                return facts;
            }
        }
        List<String> names = all().stream().map(ProjectFacts::id).toList();
        String hint = names.isEmpty()
                ? "there is no pom.xml here: run Maven where one is"
                : Suggestion.didYouMean(name, names)
                        .orElse("the projects are " + names.stream().limit(10).collect(Collectors.joining(", ")));
        diagnostics.error(Code.PROJECT, place, "there is no project " + Quote.of(name), hint);
        return null;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private void compare(FrontMatterFields front, ProjectFacts facts) {
        ProjectFacts.Said said = facts.said();
        compare(front.fields().entry(FrontMatterKeys.TITLE), "name", said.name());
        compare(front.fields().entry(FrontMatterKeys.DESCRIPTION), "description", said.description());
        for (Node.Entry entry : front.fields().others()) {
            switch (KeyName.fold(entry.key())) {
                case "version" -> compare(entry, "version", said.version());
                case "java" -> compare(entry, "Java release", said.java());
                case "license", "licence" -> compare(entry, "license", said.license());
                default -> {}
            }
        }
    }

    private void compare(Node.@Nullable Entry entry, String what, @Nullable Fact fact) {
        String text = entry == null ? null : ValueTypes.text(entry.value());
        if (entry == null || text == null || fact == null || fact.place() == null || isAlike(text, fact.text())) {
            return;
        }
        boolean shown = what.equals("name") || what.equals("description");
        diagnostics.error(
                Code.PROJECT,
                entry.value().place().location(),
                "the " + what + " of this project is " + Quote.of(fact.text()) + ", says " + fact.place(),
                "remove " + Quote.of(entry.key()) + " here, or change one of the two"
                        + (shown ? "; 'headline' and 'lead' are for other words on the page" : ""));
    }

    private static boolean isAlike(String one, String other) {
        return one.strip().replaceAll("\\s+", " ").equals(other);
    }
}
