package io.github.portfoliomaven.render.html;

import java.util.List;

/** A piece of a template; offsets are UTF-16 units in its source, and {@code offset} is where its name stands. */
sealed interface TemplateNode {

    int offset();

    /** Text and comments from {@code offset} to {@code end}. */
    record Text(int offset, int end) implements TemplateNode {}

    /** A <code>{{name}}</code>, escaped or not. */
    record Value(int offset, String name) implements TemplateNode {}

    /**
     * A <code>{{#name}}…{{/name}}</code>, or with <code>^</code>.
     *
     * @param start of the opening tag
     * @param end after the closing tag
     * @param bodyStart after the opening tag
     * @param bodyEnd before the closing tag
     */
    record Section(
            int offset,
            String name,
            boolean inverted,
            int start,
            int bodyStart,
            int bodyEnd,
            int end,
            List<TemplateNode> body)
            implements TemplateNode {}

    /** A <code>{{>name}}</code>. */
    record Partial(int offset, String name) implements TemplateNode {}

    /** A <code>{{&lt;name}}…{{/name}}</code>. */
    record Parent(int offset, String name, List<TemplateNode> body) implements TemplateNode {}

    /** A <code>{{$name}}…{{/name}}</code>. */
    record Block(int offset, String name, List<TemplateNode> body) implements TemplateNode {}

    /** What stands inside this piece. */
    default List<TemplateNode> children() {
        if (this instanceof Section section) {
            return section.body();
        }
        if (this instanceof Parent parent) {
            return parent.body();
        }
        return this instanceof Block block ? block.body() : List.of();
    }
}
