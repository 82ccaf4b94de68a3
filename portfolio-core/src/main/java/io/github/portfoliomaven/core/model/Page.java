package io.github.portfoliomaven.core.model;

/** A page outside the dated and the project sections, among them each section's own index page. */
public record Page(Header header, Body body) implements Content {

    @Override
    public Page with(Header other) {
        return new Page(other, body);
    }
}
