package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.load.SiteLoader;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Slug;
import io.github.portfoliomaven.core.model.SourceStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new post, project or page, named after its title, with the current date and time, and prints the path of the
 * page. Or copies a template of the theme into the site, to be changed there. Never overwrites a file.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractSiteMojo {

    /**
     * The title. The file is named after it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.title")
    private @Nullable String title;

    /**
     * What to write: {@code post}, {@code project}, {@code page} or {@code template}. Default: {@code post}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.type")
    private @Nullable String type;

    /**
     * The section's folder below {@code content/}. Default for a post: {@code writing}, or the only section of posts; for a
     * project: {@code work}, or the only section of projects; for a page: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.section")
    private @Nullable String section;

    /**
     * The name of a template of the theme, such as {@code post} or {@code partials/footer}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "portfolio.name")
    private @Nullable String name;

    public NewMojo() {
        super("write into");
    }

    @Override
    void execute(BaseDirectory base, SiteDirectory site) throws IOException, MojoFailureException {
        String word = Objects.requireNonNullElse(said(type, "type"), NewContent.POST.label());
        if (word.equals(NewTemplate.TYPE)) {
            new NewTemplate(base, site, calls(), getLog()).write(said(name, "name"), load(site));
            return;
        }
        NewContent kind = kind(word);
        String heading = said(title, "title");
        if (heading == null || heading.isBlank()) {
            throw new MojoFailureException(
                    "the title is missing: " + calls().call("new") + " \"-Dtitle=What I learned today\"");
        }
        String slug = Slug.of(heading);
        if (slug.isEmpty()) {
            throw new MojoFailureException("'" + heading + "' has no letters or digits to name a file after");
        }
        Path content = site.path().resolve("content").normalize();
        Path file = content.resolve(folder(kind, sections(site)))
                .resolve(slug + ".md")
                .normalize();
        if (!file.startsWith(content)) {
            throw new MojoFailureException("'" + said(section, "section") + "' leads out of " + base.display(content));
        }
        if (!new NewFiles(base).write(file, kind.text(heading, DateNow.text()))) {
            throw new MojoFailureException(base.display(file) + " already exists: choose another title");
        }
        getLog().info("Wrote " + base.display(file));
        address(site, file)
                .ifPresent(address -> getLog().info(
                                "It will be published at " + address + "; preview it with " + calls().call("run")));
        if (kind == NewContent.PAGE) {
            getLog().info("Link to it from another page, or add it to navigation in "
                    + base.display(site.path().resolve("portfolio.yml")));
        }
    }

    @Override
    void executeElsewhere(String message) throws MojoFailureException {
        throw new MojoFailureException(message);
    }

    private static NewContent kind(String word) throws MojoFailureException {
        return NewContent.named(word)
                .orElseThrow(() -> new MojoFailureException("'" + word + "' is not a type: use " + NewContent.names()
                        + ", " + NewTemplate.TYPE + "; for another section, use -Dsection=" + word));
    }

    /** A name similar to that of another section is a typo; any other is a new section. */
    private String folder(NewContent kind, List<Section> sections) throws MojoFailureException {
        String wanted = said(section, "section");
        if (wanted == null) {
            return kind.section(sections);
        }
        List<String> names = sections.stream().map(Section::name).toList();
        String first = wanted.split("/", 2)[0];
        Optional<String> near = names.contains(first) ? Optional.empty() : Suggestion.nearest(first, names);
        if (near.isPresent()) {
            throw new MojoFailureException("there is no section '" + first + "': did you mean '" + near.get() + "'?");
        }
        return wanted;
    }

    private List<Section> sections(SiteDirectory site) {
        Site loaded = load(site);
        return loaded == null ? List.of() : loaded.sections();
    }

    /** Where the site publishes a file; empty if the site cannot be read. */
    private Optional<String> address(SiteDirectory site, Path file) {
        Site loaded = load(site);
        String source = site.path().normalize().relativize(file).toString().replace('\\', '/');
        return loaded == null
                ? Optional.empty()
                : loaded.statuses().stream()
                        .filter(entry -> entry.file().equals(source))
                        .map(SourceStatus::path)
                        .filter(Objects::nonNull)
                        .map(SitePath::value)
                        .findFirst();
    }

    private @Nullable Site load(SiteDirectory site) {
        LoadOptions options = LoadOptions.at(Instant.now()).withProject(PomDefaults.of(project()));
        return SiteLoader.load(site.tree(), options.withDrafts(true), new Diagnostics());
    }
}
