package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.model.ProjectFacts;
import io.github.portfoliomaven.core.model.ProjectFacts.Fact;
import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.render.code.CodeBlock;
import io.github.portfoliomaven.render.code.ElementAttributes;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes what templates see of a project of the build: its facts, with what the changelog says of its latest release. */
final class ProjectViews {

    private final SiteBodies bodies;
    private final DateFormat dates;

    ProjectViews(SiteBodies bodies, DateFormat dates) {
        this.bodies = bodies;
        this.dates = dates;
    }

    ProjectView view(ProjectFacts facts) {
        ProjectFacts.Said said = facts.said();
        Optional<Release> release = release(facts);
        String version = release.map(Release::version).orElse(text(said.version()));
        return new ProjectView(
                said.name().text(),
                facts.id(),
                version,
                dates.view(release.map(Release::date).orElse(null)),
                text(said.java()),
                text(said.license()),
                facts.links().license(),
                links(facts.links()),
                version == null
                        ? List.of()
                        : facts.snippets().stream()
                                .map(snippet -> code(snippet, version, facts.file()))
                                .toList());
    }

    /** The release that the version of the project names; while the next is worked on, the newest of the changelog. */
    private Optional<Release> release(ProjectFacts facts) {
        String version = text(facts.said().version());
        return bodies.site().releases().stream()
                .filter(release -> facts.released() ? release.version().equals(version) : !release.yanked())
                .findFirst();
    }

    private List<LinkView> links(ProjectFacts.Links links) {
        List<LinkView> all = new ArrayList<>();
        bodies.site().sections().stream()
                .filter(section -> section.type() == SectionType.DOCS)
                .map(section -> LinkView.of(section.title(), bodies.routes().href(section.path())))
                .forEach(all::add);
        if (!bodies.site().releases().isEmpty()) {
            all.add(LinkView.of(word("releases"), bodies.routes().href(Routes.RELEASES)));
        }
        if (links.javadoc() != null) {
            all.add(LinkView.of("Javadoc", links.javadoc()));
        }
        if (links.source() != null) {
            all.add(LinkView.of(word("sourceCode"), links.source()));
        }
        return List.copyOf(all);
    }

    private String word(String name) {
        return bodies.site().config().words().text(name);
    }

    private String code(ProjectFacts.Snippet snippet, String version, String file) {
        String info = snippet.language() + " title=\"" + snippet.label() + "\"";
        CodeBlock block = new CodeBlock(
                snippet.language(),
                info,
                snippet.code(version) + "\n",
                ElementAttributes.NONE,
                new SourceText(file, info),
                0);
        StringBuilder out = new StringBuilder();
        bodies.code().write(block, new Diagnostics(), out);
        return out.toString();
    }

    private static @Nullable String text(@Nullable Fact fact) {
        return fact == null ? null : fact.text();
    }
}
