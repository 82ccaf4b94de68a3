/**
 * Markdown, and whole sites of it, as HTML in memory.
 *
 * <p>{@link io.github.portfoliomaven.render.api} is the door, and {@link io.github.portfoliomaven.render.highlight} lets programs add languages of code.
 */
module io.github.portfoliomaven.render {
    requires com.fasterxml.jackson.core;
    requires com.github.mustachejava;
    requires io.github.portfoliomaven.core;
    requires java.desktop;
    requires java.net.http;
    requires java.xml;
    requires jdk.httpserver;
    requires org.fife.RSyntaxTextArea;
    requires org.jsoup;
    requires static org.jspecify;
    // formulas, where a program brings it along
    requires static org.mozilla.rhino;

    exports io.github.portfoliomaven.render.api;
    exports io.github.portfoliomaven.render.highlight;
}
