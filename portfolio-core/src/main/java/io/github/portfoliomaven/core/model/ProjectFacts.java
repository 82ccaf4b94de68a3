package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.diagnostic.Location;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a build says of one of the projects that it makes, such as a module of a reactor.
 *
 * @param id its name for machines, which pages may use: {@code group:artifact}
 * @param file where the build says so, relative to the base directory, with forward slashes; may start with {@code ../}
 * @param listed whether it is published for others to use, and so belongs to a list of all projects
 * @param released whether its version is that of a release
 * @param snippets what users copy to use it
 */
public record ProjectFacts(
        String id, String file, boolean listed, boolean released, Said said, Links links, List<Snippet> snippets) {

    /**
     * One thing that it says.
     *
     * @param place where it is written; {@code null} if it follows from something else, so that nobody can contradict it
     */
    public record Fact(String text, @Nullable Location place) {}

    /**
     * What it says in words.
     *
     * @param java the oldest release of Java that runs it, such as {@code 17}
     */
    public record Said(
            Fact name,
            @Nullable Fact description,
            @Nullable Fact version,
            @Nullable Fact java,
            @Nullable Fact license) {}

    /**
     * Where to read more: absolute addresses, as written.
     *
     * @param source its source code
     * @param javadoc its API
     */
    public record Links(
            @Nullable String license,
            @Nullable String source,
            @Nullable String javadoc) {

        /** Those of these links that pass a test. */
        public Links only(Predicate<String> good) {
            return new Links(only(license, good), only(source, good), only(javadoc, good));
        }

        private static @Nullable String only(@Nullable String link, Predicate<String> good) {
            return link == null || !good.test(link) ? null : link;
        }
    }

    /**
     * Code that makes another build use the project.
     *
     * @param label the name of the tool that reads it
     * @param language of the code, as in a fence
     * @param before the code up to the version
     * @param after the rest
     */
    public record Snippet(String label, String language, String before, String after) {

        public String code(String version) {
            return before + version + after;
        }
    }

    /** The same with other links. */
    public ProjectFacts withLinks(Links others) {
        return new ProjectFacts(id, file, listed, released, said, others, snippets);
    }

    /** The last part of the id. */
    public String artifact() {
        return id.substring(id.indexOf(':') + 1);
    }

    /** The folder of its file, without a slash at the end; empty for the base directory. */
    public String folder() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }
}
