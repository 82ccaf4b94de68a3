package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import java.util.List;

/** What was made of a text, what was wrong with it, and what it asked. */
record RenderingResult<T>(T rendered, List<Diagnostic> problems, BodyQuestions.Answered questions) {}
