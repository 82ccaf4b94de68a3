package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.plugin.importing.Importer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new site into a repository: a small complete one, or the content of another generator's site; workflows that
 * publish it; and says what to do next. Never overwrites a file.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractDirectoryMojo {

    private static final String IGNORED = "target/";

    /** The site's title. Default: the author's name, else that of the folder. */
    @Parameter(property = "title")
    private @Nullable String title;

    /** Whose site it is. Default: the title. */
    @Parameter(property = "author")
    private @Nullable String author;

    /** The address where the site will be. */
    @Parameter(property = "url")
    private @Nullable String url;

    /**
     * The generator whose site is brought along: {@code jekyll}, {@code hugo}, {@code zola}, {@code eleventy}, {@code astro},
     * {@code docusaurus}, {@code jbake}, {@code roq} or {@code pelican}.
     */
    @Parameter(property = "from")
    private @Nullable String from;

    /** Where that site is. Default: the base directory. */
    @Parameter(property = "fromDirectory")
    private @Nullable File fromDirectory;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    private List<String> account = List.of();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        BaseDirectory base = base();
        NewFiles files = new NewFiles(base);
        try {
            write(base, files);
            ignoreOutput(base);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write the site: " + e, e);
        }
        if (account.isEmpty()) {
            files.written().forEach(file -> getLog().info("Wrote " + file));
        } else {
            getLog().info("Wrote " + files.written().size() + " files");
        }
        files.kept().forEach(file -> getLog().info("Kept " + file + ", which was there already"));
        account.forEach(getLog()::info);
        sayWhatIsNext(base);
    }

    private void write(BaseDirectory base, NewFiles files) throws IOException, MojoFailureException {
        Path site = base.path().resolve("src/site");
        if (from == null) {
            Starter starter = starter(base);
            files.write(site.resolve("portfolio.yml"), starter.configuration());
            writeAll(site, starter.content(), files);
            writeSurroundings(base, starter, files);
            return;
        }
        Importer importer = Importer.from(from)
                .orElseThrow(() -> new MojoFailureException(
                        "'" + from + "' is not a generator that can be read: use one of " + Importer.labels()));
        Path root = fromDirectory == null ? base.path() : base.path().resolve(fromDirectory.toPath());
        Importer.Result result = importer.read(root.normalize(), new Importer.Wishes(title, author, url))
                .orElseThrow(() -> new MojoFailureException("There is no content of " + importer.label() + " in "
                        + base.display(root) + ": name its folder with -DfromDirectory=…"));
        files.write(site.resolve("portfolio.yml"), result.configuration());
        for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
            files.write(site.resolve(file.getKey()), file.getValue());
        }
        writeSurroundings(base, starter(base), files);
        account = result.account();
    }

    /** A project of Java has long runs, too, and settings of its own: how its Maven runs is left to it. */
    private static void writeSurroundings(BaseDirectory base, Starter starter, NewFiles files) throws IOException {
        writeAll(base.path(), starter.publishing(), files);
        if (!hasPom(base)) {
            writeAll(base.path(), starter.shortRuns(), files);
        }
    }

    private static boolean hasPom(BaseDirectory base) {
        return Files.exists(base.path().resolve("pom.xml"));
    }

    private Starter starter(BaseDirectory base) {
        String folder = String.valueOf(base.path().getFileName());
        Map<String, String> words = new LinkedHashMap<>();
        String name = title != null ? title : author != null ? author : folder;
        words.put("title", name);
        words.put("author", author != null ? author : name);
        words.put("url", url != null ? url : "https://example.org/");
        return new Starter(words, coordinates(), LocalDate.now(ZoneId.systemDefault()));
    }

    private String coordinates() {
        return execution == null
                ? "io.github.portfoliomaven:portfolio-maven-plugin"
                : execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion();
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
                .map(String::strip)
                .noneMatch(line -> line.equals(IGNORED) || line.equals("target") || line.equals("/target/"))) {
            String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            Files.writeString(file, text + gap + IGNORED + "\n");
            getLog().info("Added " + IGNORED + " to .gitignore");
        }
    }

    private void sayWhatIsNext(BaseDirectory base) {
        getLog().info("");
        getLog().info("Next:");
        getLog().info("  1. " + (from == null ? "Write your name, address and links into" : "Read what is in")
                + " src/site/portfolio.yml");
        getLog().info("  2. See it:         mvn " + coordinates() + ":run");
        getLog().info("  3. Build it:       mvn " + coordinates() + ":site");
        getLog().info("  4. Write a post:   mvn " + coordinates() + ":new -Dtitle=\"What I learned today\"");
        if (hasPom(base)) {
            getLog().info("  To build it with mvn site, add to <plugins> in pom.xml:");
            PomSnippet.lines(coordinates()).forEach(line -> getLog().info("     " + line));
        }
    }
}
