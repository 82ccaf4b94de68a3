package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.ThemeJar;
import io.github.portfoliomaven.core.model.ThemeKeys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a theme's jar on a class path, in the folder {@code META-INF/portfolio/GROUP/ARTIFACT/} with its
 * {@code theme.txt}. The folder is named by the coordinates, so that jars of several themes can be told apart even as
 * folders of classes in a reactor.
 */
final class ThemeJarFiles {

    /** More than any file of declarations may have, which is said of what is cut off. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private ThemeJarFiles() {}

    /**
     * The files, whose names in messages start with the coordinates; nothing after a report.
     *
     * @param asked where the site names the jar
     */
    static Optional<List<SiteFile>> read(ThemeJar jar, ClassLoader loader, Location asked, Diagnostics diagnostics) {
        String folder = folder(jar);
        boolean theme = isTheme(jar, loader);
        Properties pom = pom(jar, loader);
        String found = pom == null ? null : pom.getProperty("version");
        if (theme && (jar.version() == null || found == null || found.equals(jar.version()))) {
            return files(jar, loader, asked, diagnostics);
        }
        if (theme) {
            diagnostics.error(
                    Code.UNKNOWN_THEME,
                    asked,
                    "the theme '" + jar.id() + "' is here in version " + found + ", not " + jar.version(),
                    "change the version here or in the plugin's <dependency>, or leave it out to allow any");
        } else if (pom != null) {
            diagnostics.error(
                    Code.UNKNOWN_THEME,
                    asked,
                    "'" + jar.id() + "' is not a theme: it has no " + folder + Theme.MARKER,
                    "name a theme jar, or remove this for the standard theme");
        } else {
            diagnostics.error(
                    Code.UNKNOWN_THEME,
                    asked,
                    "the theme '" + jar.id() + "' is not among the dependencies of the plugin",
                    "add it in the pom, to the <plugin> of portfolio-maven-plugin: " + dependency(jar));
        }
        return Optional.empty();
    }

    private static Optional<List<SiteFile>> files(
            ThemeJar jar, ClassLoader loader, Location asked, Diagnostics diagnostics) {
        String problem;
        try {
            return Optional.of(ClassPathFolder.read(loader, folder(jar), Theme.MARKER, jar.id() + "/"));
        } catch (ClassPathFolder.Refused e) {
            problem = e.text();
        } catch (UncheckedIOException e) {
            problem = "its jar is damaged";
        }
        diagnostics.error(
                Code.UNKNOWN_THEME,
                asked,
                "the theme '" + jar.id() + "' is not used: " + problem,
                "take another version of it, or leave this out for the standard theme");
        return Optional.empty();
    }

    /** The files in which the theme declares settings and words, if it has any; nothing if the theme is not there. */
    static Optional<List<SiteFile>> declarations(ThemeJar jar, ClassLoader loader) {
        if (!isTheme(jar, loader)) {
            return Optional.empty();
        }
        String display = jar.id() + "/" + ThemeKeys.FILE;
        Stream<SiteFile> settings = bytes(folder(jar) + ThemeKeys.FILE, loader).stream()
                .map(bytes -> new SiteFile(ThemeKeys.FILE, display, bytes::clone));
        return Optional.of(Stream.concat(settings, words(jar, loader)).toList());
    }

    private static Stream<SiteFile> words(ThemeJar jar, ClassLoader loader) {
        try {
            return ClassPathFolder.read(loader, folder(jar), Theme.MARKER, jar.id() + "/").stream()
                    .filter(file -> file.path().startsWith(ThemeKeys.WORDS));
        } catch (ClassPathFolder.Refused | UncheckedIOException e) {
            // said when the theme is dressed
            return Stream.empty();
        }
    }

    private static String folder(ThemeJar jar) {
        return "META-INF/portfolio/" + jar.group() + "/" + jar.artifact() + "/";
    }

    private static boolean isTheme(ThemeJar jar, ClassLoader loader) {
        return loader.getResource(folder(jar) + Theme.MARKER) != null;
    }

    private static Optional<byte[]> bytes(String name, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static String dependency(ThemeJar jar) {
        String version = jar.version() == null ? "…" : jar.version();
        return "<dependencies><dependency><groupId>" + jar.group() + "</groupId><artifactId>" + jar.artifact()
                + "</artifactId><version>" + version + "</version></dependency></dependencies>";
    }

    /** What Maven wrote into the jar when it built it, or {@code null}. */
    private static @Nullable Properties pom(ThemeJar jar, ClassLoader loader) {
        String name = "META-INF/maven/" + jar.group() + "/" + jar.artifact() + "/pom.properties";
        return bytes(name, loader)
                .map(bytes -> {
                    Properties properties = new Properties();
                    try {
                        properties.load(new ByteArrayInputStream(bytes));
                    } catch (IOException e) {
                        throw new UncheckedIOException("cannot read " + name, e);
                    }
                    return properties;
                })
                .orElse(null);
    }
}
