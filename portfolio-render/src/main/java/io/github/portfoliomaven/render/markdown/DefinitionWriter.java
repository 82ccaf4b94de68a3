package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomaven.core.model.AttributeList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    static boolean isTerms(@Nullable Node node) {
        return node instanceof Paragraph && node.getNext() instanceof Definition;
    }

    /** Writes the list that starts with these terms; the last node that is part of it. */
    Node write(Paragraph terms) {
        Node last = last(terms);
        body.open("dl", last).raw(">\n");
        for (Node node = terms; node != last.getNext() && node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                paragraph.getContentLines().forEach(this::term);
            } else {
                definition(node);
            }
        }
        out.raw("</dl>\n");
        return last;
    }

    private static Node last(Paragraph terms) {
        Node last = terms;
        while (last.getNext() instanceof Definition || isTerms(last.getNext())) {
            last = last.getNext();
        }
        return last;
    }

    /** A term may have attributes of its own at the end of its line: glossaries are linked to. */
    private void term(BasedSequence line) {
        AttributeList list = AttributeList.atEnd(line.toString());
        BasedSequence text = list == null ? line : line.subSequence(0, list.start());
        int offset = line.getStartOffset();
        Attributes attributes = list == null ? Attributes.NONE : Attributes.of(list, index -> offset + index);
        body.open("dt", attributes, "").raw('>');
        inlines.write(body.parse(FlatText.ofParagraph(body.parsed().markdown(), List.of(text)), 0));
        out.raw("</dt>\n");
    }

    private void definition(Node definition) {
        body.open("dd", body.ofTightText(definition), "").raw('>');
        body.children(definition);
        out.raw("</dd>\n");
    }
}
