package io.github.portfoliomaven.core.model;

/** One published Markdown file: what its {@link Header} says, and its {@link Body}. */
public sealed interface Content permits Page, Post, Project {

    Header header();

    Body body();

    default SitePath path() {
        return header().path();
    }

    default String title() {
        return header().title();
    }
}
