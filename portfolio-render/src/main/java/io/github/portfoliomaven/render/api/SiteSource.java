package io.github.portfoliomaven.render.api;

import io.github.portfoliomaven.core.load.SourceTree;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a site is made of: {@code portfolio.yml}, and the files of {@code content/}, {@code data/}, {@code templates/},
 * {@code assets/} and {@code static/}. Others, and names that start with a dot, are no part of it. Immutable.
 */
public final class SiteSource {

    private final SourceTree tree;

    private SiteSource(SourceTree tree) {
        this.tree = tree;
    }

    /** Texts by their path, such as {@code content/about.md}. */
    public static SiteSource ofTexts(Map<String, String> texts) {
        return new SiteSource(SourceTree.ofTexts(texts, ""));
    }

    /** Bytes by their path; the map and its arrays must not change while a site is made of them. */
    public static SiteSource ofBytes(Map<String, byte[]> files) {
        return new SiteSource(SourceTree.inMemory(files, ""));
    }

    /**
     * The files of a directory, listed now and read whenever a site is made of them. Problems name them relative to it.
     * Symbolic links are followed only inside the directory.
     *
     * @throws UncheckedIOException if the directory cannot be listed
     */
    public static SiteSource directory(Path siteDirectory) {
        return new SiteSource(SourceTree.directory(siteDirectory, ""));
    }

    SourceTree tree() {
        return tree;
    }
}
