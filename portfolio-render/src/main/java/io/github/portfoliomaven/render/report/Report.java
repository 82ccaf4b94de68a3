package io.github.portfoliomaven.render.report;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.model.LedgerEntry;
import java.util.List;

/**
 * What a goal has found, for machines.
 *
 * @param failed whether the build fails
 * @param problems sorted
 * @param content what became of each content file
 */
public record Report(boolean failed, List<Diagnostic> problems, List<LedgerEntry> content) {}
