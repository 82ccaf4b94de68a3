package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.model.Slug;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a new post, project or page with today's date and a file name made of its title; never overwrites. */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractSiteMojo {

    private static final Map<String, String> SECTIONS = Map.of("post", "writing", "project", "work", "page", "");

    /** The title; the file is named after it. */
    @Parameter(property = "title")
    private @Nullable String title;

    /** What to write: {@code post}, {@code project} or {@code page}. */
    @Parameter(property = "type", defaultValue = "post")
    private String type = "post";

    /** The section's folder below {@code content/}. Default: {@code writing} for a post, {@code work} for a project. */
    @Parameter(property = "section")
    private @Nullable String section;

    public NewMojo() {
        super("write into");
    }

    @Override
    void execute(BaseDirectory base, SiteDirectory site) throws IOException, MojoFailureException {
        if (title == null || title.isBlank()) {
            throw new MojoFailureException("A title is needed: -Dtitle=\"What I learned today\"");
        }
        String folder = section == null ? SECTIONS.get(type) : section;
        if (folder == null) {
            throw new MojoFailureException("'" + type + "' is not a type: use post, project or page");
        }
        String slug = Slug.of(title);
        if (slug.isEmpty()) {
            throw new MojoFailureException("'" + title + "' has neither letter nor digit to name a file after");
        }
        Path content = site.path().resolve("content").normalize();
        Path file = content.resolve(folder).resolve(slug + ".md").normalize();
        if (!file.startsWith(content)) {
            throw new MojoFailureException("'" + folder + "' leads out of " + base.display(content));
        }
        if (!new NewFiles(base).write(file, text())) {
            throw new MojoFailureException(base.display(file) + " is there already; choose another title");
        }
        getLog().info("Wrote " + base.display(file));
    }

    @Override
    void executeWithoutSite(String reason, String wayOut) throws MojoFailureException {
        throw new MojoFailureException(reason + (wayOut.isEmpty() ? ": start a site with the goal init" : wayOut));
    }

    private String text() {
        String heading = "---\ntitle: " + YamlText.of(String.valueOf(title)) + "\n";
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "project" ->
                heading + "date: " + LocalDate.now(ZoneId.systemDefault())
                        + "\ndescription: \nrole: \nstack: []\n---\n\n";
            case "page" -> heading + "---\n\n";
            default ->
                heading + "date: " + LocalDate.now(ZoneId.systemDefault()) + "\ndescription: \ntags: []\n---\n\n";
        };
    }
}
