package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomaven.core.model.AttributeList;
import io.github.portfoliomaven.render.code.CodeBlocks;
import io.github.portfoliomaven.render.code.ElementAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Hands blocks of code on to those who write code, and notes what kinds there were. */
final class CodeWriter {

    /** What an info string says of the element, and not of the code. */
    private static final List<String> OF_ELEMENT = List.of("id", "class");

    /** Classes of Pandoc that ask for numbers. */
    private static final List<String> OF_CODE = List.of("numberLines", "line-numbers");

    private final BodyWriter body;
    private final Set<CodeBlocks.Kind> kinds = EnumSet.noneOf(CodeBlocks.Kind.class);

    CodeWriter(BodyWriter body) {
        this.body = body;
    }

    boolean wrote(CodeBlocks.Kind kind) {
        return kinds.contains(kind);
    }

    void fenced(FencedCodeBlock node) {
        String info = Escapes.unescape(node.getInfo().toString());
        int space = 0;
        while (space < info.length() && !Chars.isSpace(info.charAt(space))) {
            space++;
        }
        if (body.features().math() && info.strip().equals("math")) {
            body.formulas()
                    .fenced(FlatText.ofLines(body.parsed().markdown(), node.getContentLines()), body.attributes(node));
            return;
        }
        BasedSequence place = node.getInfo().isNull() ? node.getOpeningMarker() : node.getInfo();
        String code = FlatText.ofLines(body.parsed().markdown(), node.getContentLines())
                .text();
        Attributes attributes = ofElement(info, place.getStartOffset()).and(body.attributes(node));
        write(info.substring(0, space), info, code, place.getStartOffset(), attributes);
    }

    void indented(IndentedCodeBlock node) {
        String code = FlatText.ofLines(body.parsed().markdown(), node.getContentLines())
                .text();
        String shown = IndentedCode.withoutBlankLinesAround(code);
        write("", "", shown, node.getStartOffset(), body.attributes(node));
    }

    /** The id and the classes in an info string; without a language before them the first class is the language. */
    private Attributes ofElement(String info, int offset) {
        int open = body.features().site() ? info.indexOf('{') : -1;
        AttributeList list = open < 0 ? null : AttributeList.at(info, open);
        if (list == null) {
            return Attributes.NONE;
        }
        List<Attributes.Attribute> all =
                Attributes.of(list, index -> offset + index).only(OF_ELEMENT).all();
        boolean namesLanguage = open == 0 && !all.isEmpty() && all.get(0).name().equals("class");
        return new Attributes(all.stream()
                .skip(namesLanguage ? 1 : 0)
                .filter(attribute -> !OF_CODE.contains(attribute.value()))
                .toList());
    }

    private void write(String language, String info, String code, int offset, Attributes attributes) {
        ElementAttributes element = body.allowed().of(attributes, AllowedAttributes.Element.BLOCK);
        BodyInput input = body.input();
        body.out().line();
        kinds.add(input.codeBlocks()
                .write(
                        new CodeBlocks.CodeBlock(
                                language, info, code, element, input.source(), input.offset() + offset),
                        input.diagnostics(),
                        body.out().out()));
        body.out().raw('\n');
    }
}
