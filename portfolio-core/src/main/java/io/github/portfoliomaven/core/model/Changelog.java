package io.github.portfoliomaven.core.model;

import java.util.List;

/**
 * The changelog of the project that a site belongs to.
 *
 * @param body the whole file
 * @param releases newest first; those of one day as in the file
 */
public record Changelog(Body body, List<Release> releases) {}
