package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Writes definition lists: paragraphs whose lines are terms, each paragraph with the definitions that follow it. */
final class DefinitionWriter {

    private final BodyWriter body;
    private final InlineWriter inlines;
    private final Html out;

    DefinitionWriter(BodyWriter body, InlineWriter inlines) {
        this.body = body;
        this.inlines = inlines;
        this.out = body.out();
    }

    static boolean isTerms(Node node) {
        return node instanceof Paragraph && node.getNext() instanceof Definition;
    }

    /** Writes the list that starts with these terms; the last node that is part of it. */
    Node write(Paragraph terms) {
        out.line().raw("<dl>\n");
        Node last = terms;
        Node node = terms;
        while (node instanceof Paragraph paragraph && isTerms(paragraph)) {
            for (BasedSequence line : paragraph.getContentLines()) {
                term(line);
            }
            node = paragraph.getNext();
            while (node instanceof Definition definition) {
                definition(definition);
                last = definition;
                node = definition.getNext();
            }
        }
        out.raw("</dl>\n");
        return last;
    }

    private void term(BasedSequence line) {
        out.raw("<dt>");
        inlines.write(body.parse(FlatText.ofParagraph(body.parsed().markdown(), List.of(line)), 0));
        out.raw("</dt>\n");
    }

    private void definition(Definition definition) {
        out.raw("<dd>");
        body.children(definition);
        out.raw("</dd>\n");
    }
}
