package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.plugin.importing.Importer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new site into a repository, or imports one from another generator, with workflows that publish it, and says
 * what to do next. Never overwrites a file, and adds nothing to an existing site.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractDirectoryMojo {

    private static final String IGNORED = "target/";

    /**
     * The site's title. Default: the first that is known of the project's name, the author and the folder's name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.title")
    private @Nullable String title;

    /**
     * The author of the site. Default: the developer or organization of the pom, or the title.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.author")
    private @Nullable String author;

    /**
     * The URL of the site. Default: that of the pom, or of GitHub Pages or GitLab Pages.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.url")
    private @Nullable String url;

    /**
     * The type of site: {@code person} or {@code project}. Default: {@code project} if there is a pom.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.type")
    private @Nullable String type;

    /**
     * The generator from which to import a site: {@code jekyll}, {@code hugo}, {@code zola}, {@code eleventy}, {@code astro},
     * {@code docusaurus}, {@code jbake}, {@code roq} or {@code pelican}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.from")
    private @Nullable String from;

    /**
     * The directory of that site. Default: the base directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.fromDirectory")
    private @Nullable File fromDirectory;

    private List<String> account = List.of();

    @Override
    void execute(BaseDirectory base) throws MojoExecutionException, MojoFailureException {
        title = said(title, "title");
        author = said(author, "author");
        url = said(url, "url");
        type = said(type, "type");
        from = said(from, "from");
        String directory = said(null, "fromDirectory");
        fromDirectory = fromDirectory == null && directory != null ? new File(directory) : fromDirectory;
        boolean pom = Files.exists(base.path().resolve("pom.xml"));
        ProjectDefaults project = PomDefaults.of(project()).with(new PomProjects(session(), project(), null, base));
        InitPlan site = InitPlan.of(base, siteType(pom), project);
        NewFiles files = new NewFiles(base);
        try {
            write(base, site, files);
            writeAll(site.repository(), starter(site).publishing(site.hosts()), files);
            if (!pom) {
                writeAll(base.path(), starter(site).surroundings(), files);
            }
            ignoreOutput(base);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write the site: " + e, e);
        }
        if (account.isEmpty()) {
            files.written().forEach(file -> getLog().info("Wrote " + file));
        } else {
            getLog().info("Wrote " + files.written().size() + " files");
        }
        files.kept().forEach(file -> getLog().info("Kept " + file + ", which already exists"));
        account.forEach(getLog()::info);
        new NextSteps(getLog(), calls()).say(site, pom, project());
    }

    private SiteType siteType(boolean pom) throws MojoFailureException {
        if (type == null) {
            return pom ? SiteType.PROJECT : SiteType.PERSON;
        }
        return SiteType.named(type)
                .orElseThrow(
                        () -> new MojoFailureException("'" + type + "' is not a type of site: use person or project"));
    }

    private void write(BaseDirectory base, InitPlan plan, NewFiles files) throws IOException, MojoFailureException {
        Path site = base.path().resolve("src/site");
        if (from == null) {
            Optional<SiteDirectory> there = SiteDirectory.find(base.path(), null);
            if (there.isPresent()) {
                getLog().info("The existing site in " + base.display(there.get().path()) + " is not changed");
            } else {
                writeAll(site, starter(plan).site(plan.type()), files);
            }
            return;
        }
        Importer importer = Importer.from(from)
                .orElseThrow(() -> new MojoFailureException(
                        "'" + from + "' is not a supported generator: use one of " + Importer.labels()));
        Path root = fromDirectory == null ? base.path() : base.path().resolve(fromDirectory.toPath());
        Importer.Result result = importer.read(root.normalize(), new Importer.Overrides(title, author, url))
                .orElseThrow(() -> new MojoFailureException("There is no content of " + importer.label() + " in "
                        + base.display(root) + ": set its folder with -Dportfolio.fromDirectory=…"));
        files.write(site.resolve("portfolio.yml"), result.configuration());
        for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
            files.write(site.resolve(file.getKey()), file.getValue());
        }
        account = result.account();
    }

    private Starter starter(InitPlan plan) {
        return plan.starter(new InitPlan.Overrides(title, author, url), calls(), DateNow.text());
    }

    private static void writeAll(Path root, Map<String, String> texts, NewFiles files) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            files.write(root.resolve(text.getKey()), text.getValue());
        }
    }

    /** Adds the output folder to {@code .gitignore}, unless it is there. */
    private void ignoreOutput(BaseDirectory base) throws IOException {
        Path file = base.path().resolve(".gitignore");
        String text = Files.exists(file) ? Files.readString(file) : "";
        if (text.lines()
                .map(line -> line.strip().replaceFirst("^/", "").replaceFirst("/$", ""))
                .noneMatch("target"::equals)) {
            String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            Files.writeString(file, text + gap + IGNORED + "\n");
            getLog().info("Added " + IGNORED + " to .gitignore");
        }
    }
}
