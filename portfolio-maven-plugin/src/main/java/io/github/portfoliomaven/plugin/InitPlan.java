package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.ProjectFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a new site says, and where each word of it is from: the user, the pom, the repository, or the folder's name.
 *
 * @param project what the pom says
 * @param modules what it says of modules
 * @param repository the folder that holds the working tree of git, otherwise the base directory
 * @param remote where the repository is fetched from
 */
record InitPlan(
        BaseDirectory base,
        SiteType type,
        ProjectDefaults project,
        InitModules modules,
        Path repository,
        Optional<String> remote) {

    /** What means something to Markdown inside of a line. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>]");

    private static final String SOURCE = "https://github.com/portfoliomaven/portfolio.git";

    /** What the user says; {@code null} for what is not said. */
    record Overrides(
            @Nullable String title,
            @Nullable String author,
            @Nullable String url) {}

    static InitPlan of(BaseDirectory base, SiteType type, ProjectDefaults project) {
        GitRepository git = new GitRepository(base.path());
        return new InitPlan(
                base, type, project, InitModules.of(project, base), git.root().orElse(base.path()), git.remote());
    }

    Starter starter(Overrides overrides, GoalCalls calls, String now) {
        return new Starter(words(overrides), code(calls, now));
    }

    /** The workflows go to the root of the repository, where alone the hosts read them. */
    List<CodeHost> hosts() {
        return CodeHost.of(remote, repository);
    }

    private Map<String, String> words(Overrides overrides) {
        Map<String, String> words = new LinkedHashMap<>();
        String folder = String.valueOf(base.path().getFileName());
        String name = overrides.title() != null
                ? overrides.title()
                : overrides.author() != null ? overrides.author() : folder;
        boolean person = type == SiteType.PERSON;
        put(words, "title", person || project.title() == null ? name : overrides.title());
        put(words, "author", person && overrides.author() == null ? name : overrides.author());
        put(words, "home", overrides.title() != null || project.title() == null ? name : project.title());
        put(words, "url", address(overrides));
        put(words, "pomTitle", overrides.title() == null ? project.title() : null);
        put(words, "pomUrl", overrides.url() == null ? project.siteUrl() : null);
        put(words, "pomDescription", project.description());
        put(words, "pomAuthor", overrides.author() == null ? project.author() : null);
        List<Link> links = project.links();
        put(words, "pomSource", project.source());
        if (project.licence() != null && links.contains(project.licence())) {
            words.put("pomLicence", project.licence().label());
            words.put("pomLicenceUrl", project.licence().url());
        }
        if (hasContent()) {
            words.putAll(RepositoryContent.of(base.path()));
            String main = modules.main().map(ProjectFacts::file).orElse(null);
            put(words, "project", main);
            put(words, "readmeAlone", main == null ? words.get("readme") : null);
        } else if (Files.isRegularFile(base.path().resolve("CHANGELOG.md"))) {
            words.put("changelog", "CHANGELOG.md");
        }
        return words;
    }

    /** Whether the files of the repository are the site of its project. */
    private boolean hasContent() {
        return type == SiteType.PROJECT && RepositoryContent.of(base.path()).containsKey("readme");
    }

    /** Not where the pom has one. */
    private @Nullable String address(Overrides overrides) {
        if (overrides.url() != null) {
            return overrides.url();
        }
        if (type == SiteType.PROJECT && project.siteUrl() != null) {
            return null;
        }
        return remote.flatMap(CodeHost::siteOf)
                .or(() -> Optional.ofNullable(project.source()).flatMap(CodeHost::siteOf))
                .orElse("https://example.org/");
    }

    private Map<String, String> code(GoalCalls calls, String now) {
        Map<String, String> code = new LinkedHashMap<>();
        if (type == SiteType.PROJECT && project.description() != null) {
            code.put("text", MARKUP.matcher(project.description()).replaceAll("\\\\$0"));
        }
        code.put("now", now);
        code.put("new", calls.byPrefix().call("new") + " \"-Dtitle=What I learned today\"");
        code.put("plugin", calls.coordinates());
        code.put("plugins", indented(PomSnippet.lines(calls.coordinates(), true)));
        code.put("branch", new GitRepository(base.path()).defaultBranch().orElse("main"));
        String directory = base.path().equals(repository) ? "" : repository.relativize(base.path()) + "/";
        code.put("directory", directory.replace('\\', '/'));
        code.put("in", directory.isEmpty() ? "" : "-f \"" + directory + "pom.xml\"");
        if (hasContent()) {
            Map<String, String> content = RepositoryContent.of(base.path());
            List<String> pages = List.of("contributing", "conduct", "security", "license");
            put(code, "pages", pages.stream().anyMatch(content::containsKey) ? "pages:" : null);
            boolean several = modules.listed().size() > 1;
            put(code, "modules", several ? "pom" : null);
            put(code, "sections", several || content.containsKey("docs") ? "sections:" : null);
        }
        if (type == SiteType.PROJECT) {
            code.put("draft", "true");
        }
        if (calls.coordinates().endsWith("-SNAPSHOT")) {
            code.put("snapshot", "snapshot");
            code.put("source", SOURCE);
            code.put("unformatted", "-Dspotless.check.skip=true");
        }
        return code;
    }

    private static String indented(List<String> lines) {
        return lines.stream().map(line -> "      " + line).collect(Collectors.joining("\n"));
    }

    private static void put(Map<String, String> words, String word, @Nullable String value) {
        if (value != null) {
            words.put(word, value);
        }
    }
}
