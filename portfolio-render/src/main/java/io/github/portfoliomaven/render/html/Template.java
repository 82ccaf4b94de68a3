package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.List;
import java.util.stream.Stream;

/** A template that has been read, with all of its tags closed. */
record Template(String name, SourceText source, List<TemplateNode> nodes) {

    /** All pieces, at any depth, in document order. */
    Stream<TemplateNode> allNodes() {
        return nodes.stream().flatMap(Template::withChildren);
    }

    /** The place of a name in this template. */
    Location at(int offset, String name) {
        return source.at(offset, name.length());
    }

    private static Stream<TemplateNode> withChildren(TemplateNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(Template::withChildren));
    }
}
