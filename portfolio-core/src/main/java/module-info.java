/** Rooms of the generator that its renderer is built on. Nothing here is API: {@code io.github.portfoliomaven.render} has the door. */
@SuppressWarnings("module") // the renderer is compiled after this
module io.github.portfoliomaven.core {
    requires com.fasterxml.jackson.core;
    requires java.xml;
    requires flexmark;
    requires flexmark.util.ast;
    requires flexmark.util.data;
    requires flexmark.util.sequence;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    exports io.github.portfoliomaven.core.diagnostic to
            io.github.portfoliomaven.render;
    exports io.github.portfoliomaven.core.language to
            io.github.portfoliomaven.render;
    exports io.github.portfoliomaven.core.load to
            io.github.portfoliomaven.render;
    exports io.github.portfoliomaven.core.markdown to
            io.github.portfoliomaven.render;
    exports io.github.portfoliomaven.core.memo to
            io.github.portfoliomaven.render;
    exports io.github.portfoliomaven.core.model to
            io.github.portfoliomaven.render;
    exports io.github.portfoliomaven.core.parallel to
            io.github.portfoliomaven.render;
    exports io.github.portfoliomaven.core.text to
            io.github.portfoliomaven.render;
}
