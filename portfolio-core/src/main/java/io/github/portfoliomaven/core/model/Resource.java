package io.github.portfoliomaven.core.model;

/**
 * A file that is published as it is: from {@code static/}, or beside a page in its bundle.
 *
 * @param path where it is published
 * @param file what is published
 */
public record Resource(SitePath path, SiteFile file) {}
