/**
 * What is wrong with what the user wrote: {@link io.github.portfoliomaven.core.diagnostic.Diagnostic} is one problem as
 * a value, {@link io.github.portfoliomaven.core.diagnostic.Diagnostics} collects them from every stage of a build,
 * {@link io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter} prints them once, for a human.
 */
@NullMarked
package io.github.portfoliomaven.core.diagnostic;

import org.jspecify.annotations.NullMarked;
