package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.load.Projects;
import io.github.portfoliomaven.core.model.ProjectFacts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.jspecify.annotations.Nullable;

/**
 * The projects of the build around a site, in the order in which their poms list them as modules: those of the session, and
 * where Maven was started in one module, the others by Maven's own reader of poms. Without a pom in the base directory,
 * those in its folders. Reads them once.
 */
final class PomProjects implements Projects {

    private final @Nullable MavenSession session;
    private final @Nullable MavenProject current;
    private final @Nullable ProjectBuilder builder;
    private final BaseDirectory base;
    private final Map<Path, MavenProject> known = new LinkedHashMap<>();
    private final Map<Path, ProjectFacts> found = new LinkedHashMap<>();
    private final Set<Path> visited = new LinkedHashSet<>();
    private final Diagnostics problems = new Diagnostics();
    private boolean done;

    PomProjects(
            @Nullable MavenSession session,
            @Nullable MavenProject current,
            @Nullable ProjectBuilder builder,
            BaseDirectory base) {
        this.session = session;
        this.current = current;
        this.builder = builder;
        this.base = base;
    }

    @Override
    public synchronized List<ProjectFacts> read(Diagnostics diagnostics) {
        if (!done) {
            done = true;
            find();
        }
        problems.sorted().forEach(diagnostics::add);
        return List.copyOf(found.values());
    }

    private void find() {
        List<MavenProject> reactor = session == null || session.getAllProjects() == null
                ? Stream.ofNullable(current).toList()
                : session.getAllProjects();
        reactor.forEach(project -> pom(project).ifPresent(pom -> known.put(pom, project)));
        List<Path> roots = current == null || current.getFile() == null ? pomsBelow() : List.of(root(current));
        roots.forEach(this::visit);
        List.copyOf(known.keySet()).forEach(this::visit);
    }

    /** The topmost pom that lies beside the files of this build, and not in a repository of artifacts. */
    private static Path root(MavenProject project) {
        MavenProject top = project;
        while (top.getParent() != null
                && pom(top.getParent()).filter(Files::exists).isPresent()) {
            top = top.getParent();
        }
        return pom(top).orElseThrow();
    }

    private List<Path> pomsBelow() {
        try (Stream<Path> folders = Files.list(base.path())) {
            return folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of(); // a directory that cannot be listed has no poms to show
        }
    }

    private void visit(Path pom) {
        if (!visited.add(pom) || !Files.isRegularFile(pom)) {
            return;
        }
        MavenProject project = known.containsKey(pom) ? known.get(pom) : built(pom);
        if (project == null) {
            return;
        }
        found.put(pom, PomFacts.of(project, base));
        for (String module : project.getModel().getModules()) {
            Path path = Objects.requireNonNull(pom.getParent()).resolve(module).normalize();
            visit(Files.isDirectory(path) ? path.resolve("pom.xml") : path);
        }
    }

    private @Nullable MavenProject built(Path pom) {
        if (session == null || builder == null) {
            return null;
        }
        ProjectBuildingRequest request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setProject(null);
        request.setProcessPlugins(false);
        request.setResolveDependencies(false);
        request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
        try {
            return builder.build(pom.toFile(), request).getProject();
        } catch (ProjectBuildingException e) {
            problems.warning(
                    Code.PROJECT,
                    Location.ofFile(base.display(pom)),
                    "this POM cannot be read, so its project is left out: " + PomDefaults.text(e.getMessage()),
                    "build it once, so that Maven knows its parents");
            return null;
        }
    }

    private static Optional<Path> pom(MavenProject project) {
        File file = project.getFile();
        return Optional.ofNullable(file)
                .map(each -> each.toPath().toAbsolutePath().normalize());
    }
}
