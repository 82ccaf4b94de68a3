package io.github.portfoliomaven.render.output;

import java.util.List;

/**
 * What became of the files of an output directory; names are relative to it, with forward slashes, sorted.
 *
 * @param written new or changed files
 * @param unchanged how many files had the right content already
 * @param removed files that an earlier build wrote and this one does not have
 */
public record SyncResult(List<String> written, int unchanged, List<String> removed) {}
