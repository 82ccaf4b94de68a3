package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The modules that a new site starts with.
 *
 * @param listed those that others use
 * @param main the one that the whole repository is about; empty if nothing tells
 */
record InitModules(List<ProjectFacts> listed, Optional<ProjectFacts> main) {

    static InitModules of(ProjectDefaults project, BaseDirectory base) {
        List<ProjectFacts> all = project.projects().read(new Diagnostics());
        List<ProjectFacts> listed = all.stream().filter(ProjectFacts::listed).toList();
        String root = all.stream()
                .filter(facts -> facts.folder().isEmpty())
                .findFirst()
                .map(ProjectFacts::artifact)
                .orElse("");
        String folder = String.valueOf(base.path().getFileName());
        Optional<ProjectFacts> main = listed.size() == 1
                ? Optional.of(listed.get(0))
                : Stream.of(root, root.replaceFirst("[-.](parent|root|aggregator|project|reactor)$", ""), folder)
                        .flatMap(name ->
                                listed.stream().filter(facts -> facts.artifact().equals(name)))
                        .findFirst();
        return new InitModules(listed, main);
    }
}
