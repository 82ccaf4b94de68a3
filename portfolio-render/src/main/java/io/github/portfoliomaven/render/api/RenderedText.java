package io.github.portfoliomaven.render.api;

import java.util.List;

/** A Markdown text as HTML, and what is wrong in it. */
public final class RenderedText {

    private final String html;
    private final List<Problem> problems;

    RenderedText(String html, List<Problem> problems) {
        this.html = html;
        this.problems = problems;
    }

    /** A fragment to put into an element of a page; empty if the text goes beyond a limit, which is then a problem. */
    public String html() {
        return html;
    }

    /** By line and column; lines count from 1 in the text. */
    public List<Problem> problems() {
        return problems;
    }
}
