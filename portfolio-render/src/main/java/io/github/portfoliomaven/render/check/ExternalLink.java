package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * An address of another host that the site refers to.
 *
 * @param url absolute, http or https, without a fragment
 * @param location where the author wrote it, as narrow as is known
 * @param files how many files of the site have it
 * @param file the first of them, relative to the output directory
 */
public record ExternalLink(String url, @Nullable Location location, int files, String file) {}
