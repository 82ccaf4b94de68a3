package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.load.SiteDirectory;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.render.html.Theme;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Copies a template of the theme into a site. */
record NewTemplate(BaseDirectory base, SiteDirectory site, GoalCalls calls, Log log) {

    static final String TYPE = "template";

    private static final String EXTENSION = ".mustache";
    private static final String FOLDER = "templates/";

    /**
     * Writes the copy.
     *
     * @param wanted the name of the template
     * @param loaded the site, or {@code null} if it cannot be read; the theme is then the standard theme
     */
    void write(@Nullable String wanted, @Nullable Site loaded) throws IOException, MojoFailureException {
        Diagnostics diagnostics = new Diagnostics();
        Theme standard = Theme.standard();
        Theme theme = loaded == null
                ? standard
                : standard.dressedBy(loaded.config(), NewTemplate.class.getClassLoader(), diagnostics);
        String names = String.join(", ", theme.templateNames());
        if (wanted == null || wanted.isBlank()) {
            throw new MojoFailureException("the name is missing: " + calls.call("new")
                    + " -Dtype=template -Dname=post; the theme has these templates: " + names);
        }
        String name = name(wanted);
        String copy = theme.copyOf(name, diagnostics)
                .orElseThrow(() -> new MojoFailureException("the theme has no template '" + name + "': "
                        + Suggestion.didYouMean(name, theme.templateNames()).orElse("it has " + names)));
        Path file = site.path().resolve(FOLDER + name + EXTENSION).normalize();
        if (!new NewFiles(base).write(file, copy)) {
            throw new MojoFailureException(base.display(file)
                    + " already exists: move it away to get a copy of the theme's template in its place");
        }
        log.info("Wrote " + base.display(file));
        log.info("It replaces the theme's template; a build warns if that changes");
    }

    /** A path in the site means the same as the name. */
    private static String name(String wanted) {
        String name = wanted.startsWith(FOLDER) ? wanted.substring(FOLDER.length()) : wanted;
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
