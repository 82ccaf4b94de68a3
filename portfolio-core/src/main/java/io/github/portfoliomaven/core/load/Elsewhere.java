package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Location;

/**
 * What {@code from} in {@code portfolio.yml} names.
 *
 * @param to its place in the site: a folder such as {@code content/docs}, or a page without extension
 * @param isFolder whether it must be a folder
 * @param from the path in the repository, as written
 * @param place of that path
 */
record Elsewhere(String to, boolean isFolder, String from, Location place) {

    /** Whether it names the projects of the build, and not a path. */
    boolean isProjects() {
        return isFolder && from.equals("pom");
    }
}
