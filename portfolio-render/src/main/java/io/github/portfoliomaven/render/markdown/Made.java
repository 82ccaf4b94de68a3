package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import java.util.List;

/** What was made of a text, what was wrong with it, and what it asked. */
record Made<T>(T rendered, List<Diagnostic> problems, BodyQuestions.Answered questions) {}
