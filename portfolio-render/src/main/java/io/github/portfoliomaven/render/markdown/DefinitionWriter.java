package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.Block;

/** Writes definition lists. */
record DefinitionWriter(Elements elements, InlineWriter inlines, BlockWriter blocks) {

    void write(Block.DefinitionList list) {
        Html out = elements.out();
        elements.open("dl", list.attributes()).raw(">\n");
        for (Block.Definitions group : list.groups()) {
            for (Block.Term term : group.terms()) {
                elements.open("dt", term.attributes()).raw('>');
                inlines.write(inlines.read(term.lines().text()));
                out.raw("</dt>\n");
            }
            for (Block.Definition definition : group.definitions()) {
                elements.open("dd", definition.attributes()).raw('>');
                blocks.write(definition.blocks(), definition.tight());
                out.raw("</dd>\n");
            }
        }
        out.raw("</dl>\n");
    }
}
