package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * A link of a body into the site.
 *
 * @param target the path that it leads to
 * @param fragment the decoded fragment without {@code #}, or {@code null}
 * @param offset where the destination stands in the file, in UTF-16 units
 * @param length of the destination as written
 */
public record SiteLink(SitePath target, @Nullable String fragment, int offset, int length) {}
