package io.github.portfoliomaven.core.memo;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import java.util.List;

/** What was made, and what was wrong with its input. */
public record Outcome<T>(T value, List<Diagnostic> problems) {}
