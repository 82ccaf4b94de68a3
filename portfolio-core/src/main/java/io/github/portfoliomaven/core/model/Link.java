package io.github.portfoliomaven.core.model;

/**
 * A labelled link of the configuration.
 *
 * @param label what a reader sees
 * @param url as the author wrote it: absolute, or a path in the site that starts with a slash
 */
public record Link(String label, String url) {}
