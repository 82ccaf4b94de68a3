package io.github.portfoliomaven.core.model;

/** A project of a section of type projects. */
public record Project(Header header, Body body) implements Content {

    @Override
    public Project with(Header other) {
        return new Project(other, body);
    }
}
