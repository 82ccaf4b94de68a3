package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.model.SourceHost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the files of a directory can be read on the web: at the address of the pom's {@code <scm>}, otherwise at
 * that of the
 * git repository. Reads git's own files and runs nothing, since any build of any repository does this.
 */
final class SourceLinks {

    private static final Pattern BRANCH = Pattern.compile("ref: refs/(?:heads|remotes/origin)/(\\S+)");
    private static final Pattern ORIGIN = Pattern.compile("\\[remote \"origin\"\\][^\\[]*?\\n\\s*url\\s*=\\s*(\\S+)");

    private SourceLinks() {}

    /** @return {@code null} if nobody says, or if the host is unknown */
    static @Nullable SourceHost of(@Nullable MavenProject project, Path base) {
        Path root = root(base.toAbsolutePath().normalize());
        Path git = root == null ? null : gitFolder(root.resolve(".git"));
        String folder = root == null || root.equals(base)
                ? ""
                : root.relativize(base).toString().replace('\\', '/') + "/";
        String branch = branch(project, git);
        return Stream.concat(addresses(project), origin(git).stream())
                .flatMap(address -> SourceHost.of(address, branch, folder).stream())
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> addresses(@Nullable MavenProject project) {
        Scm scm = project == null ? null : project.getScm();
        String declared = project == null ? null : PomDefaults.source(project);
        return Stream.of(declared, scm == null ? null : scm.getConnection()).filter(Objects::nonNull);
    }

    /** The branch that a clone starts with, otherwise the one that is checked out, otherwise that of the pom. */
    private static String branch(@Nullable MavenProject project, @Nullable Path git) {
        Scm scm = project == null ? null : project.getScm();
        Optional<String> ofPom = Optional.ofNullable(scm == null ? null : scm.getTag());
        return Stream.of("refs/remotes/origin/HEAD", "HEAD")
                .flatMap(file -> text(git, file).stream())
                .map(BRANCH::matcher)
                .filter(Matcher::lookingAt)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(ofPom.orElse("HEAD"));
    }

    private static Optional<String> origin(@Nullable Path git) {
        return text(git, "config").map(ORIGIN::matcher).filter(Matcher::find).map(matcher -> matcher.group(1));
    }

    private static @Nullable Path root(Path base) {
        for (Path at = base; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return null;
    }

    /** The folder itself, or in a work tree the one that its file names. */
    private static Path gitFolder(Path git) {
        if (Files.isDirectory(git)) {
            return git;
        }
        Path named = text(git.getParent(), ".git")
                .filter(text -> text.startsWith("gitdir: "))
                .map(text ->
                        git.resolveSibling(text.substring("gitdir: ".length()).strip()))
                .orElse(git);
        return text(named, "commondir")
                .map(common -> named.resolve(common.strip()))
                .orElse(named);
    }

    private static Optional<String> text(@Nullable Path folder, String file) {
        Path path = folder == null ? null : folder.resolve(file);
        if (path == null || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(path, StandardCharsets.ISO_8859_1);
            return Optional.of(String.join("\n", lines));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
