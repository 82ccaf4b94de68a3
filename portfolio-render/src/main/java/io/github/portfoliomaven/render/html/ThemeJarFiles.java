package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.ThemeJar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a theme's jar on a class path, in the folder {@code META-INF/portfolio/GROUP/ARTIFACT/} with its
 * {@code theme.txt}. The folder is named by the coordinates, so that jars of several themes can be told apart even as
 * folders of classes in a reactor.
 */
final class ThemeJarFiles {

    private ThemeJarFiles() {}

    /**
     * The files, whose names in messages start with the coordinates; nothing after a report.
     *
     * @param asked where the site names the jar
     */
    static Optional<List<SiteFile>> read(ThemeJar jar, ClassLoader loader, Location asked, Diagnostics diagnostics) {
        String folder = "META-INF/portfolio/" + jar.group() + "/" + jar.artifact() + "/";
        boolean theme = loader.getResource(folder + Theme.MARKER) != null;
        Properties pom = pom(jar, loader);
        String found = pom == null ? null : pom.getProperty("version");
        if (theme && (jar.version() == null || found == null || found.equals(jar.version()))) {
            return Optional.of(ClassPathFolder.read(loader, folder, Theme.MARKER, jar.id() + "/"));
        }
        if (theme) {
            diagnostics.error(
                    Code.UNKNOWN_THEME,
                    asked,
                    "the theme '" + jar.id() + "' is here in version " + found + ", not " + jar.version(),
                    "change the version here, or that of the plugin's <dependency>; without one here, any will do");
        } else if (pom != null) {
            diagnostics.error(
                    Code.UNKNOWN_THEME,
                    asked,
                    "'" + jar.id() + "' is not a theme: it has no " + folder + Theme.MARKER,
                    "name the jar of a theme, or leave this out for the standard theme");
        } else {
            diagnostics.error(
                    Code.UNKNOWN_THEME,
                    asked,
                    "the theme '" + jar.id() + "' is not among the dependencies of the plugin",
                    "add it in the pom, to the <plugin> of portfolio-maven-plugin: " + dependency(jar));
        }
        return Optional.empty();
    }

    private static String dependency(ThemeJar jar) {
        String version = jar.version() == null ? "…" : jar.version();
        return "<dependencies><dependency><groupId>" + jar.group() + "</groupId><artifactId>" + jar.artifact()
                + "</artifactId><version>" + version + "</version></dependency></dependencies>";
    }

    /** What Maven wrote into the jar when it built it; {@code null} when there is none. */
    private static @Nullable Properties pom(ThemeJar jar, ClassLoader loader) {
        String name = "META-INF/maven/" + jar.group() + "/" + jar.artifact() + "/pom.properties";
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
