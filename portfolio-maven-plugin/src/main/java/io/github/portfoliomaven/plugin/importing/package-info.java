/**
 * Sites of other generators: {@link io.github.portfoliomaven.plugin.importing.Importer} reads one, a class a generator, and makes the
 * files of a site directory of it, with an account of what it imported, changed and did not import.
 */
@NullMarked
package io.github.portfoliomaven.plugin.importing;

import org.jspecify.annotations.NullMarked;
