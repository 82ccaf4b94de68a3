package io.github.portfoliomaven.core.model;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.List;

/**
 * The changelog of the project that a site belongs to.
 *
 * @param source the file, so that places in the notes are places in it
 * @param releases newest first; those of one day as in the file
 */
public record Changelog(SourceText source, List<Release> releases) {}
