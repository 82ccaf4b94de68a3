package io.github.portfoliomaven.plugin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JDK of a version: the one that runs the tests, or the one that a property ({@code portfolio.it.jdk25}) or a variable
 * of the environment ({@code JAVA_HOME_25_X64}, as on GitHub's machines) names.
 */
record Jdk(int version) {

    Optional<Path> home() {
        if (Runtime.version().feature() == version) {
            return Optional.of(Path.of(System.getProperty("java.home")));
        }
        return Stream.of(
                        System.getProperty("portfolio.it.jdk" + version),
                        System.getenv("JAVA_HOME_" + version + "_X64"),
                        System.getenv("JAVA_HOME_" + version + "_ARM64"))
                .filter(home -> home != null && !home.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Why there is none, and how to name one. */
    String missing() {
        return "no JDK " + version + ": name one with -Dportfolio.it.jdk" + version + "=DIR";
    }

    @Override
    public String toString() {
        return "JDK " + version;
    }
}
