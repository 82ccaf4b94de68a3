package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.markdown.AttributeList;
import io.github.portfoliomaven.core.markdown.Attributes;
import io.github.portfoliomaven.core.markdown.Block;
import io.github.portfoliomaven.core.markdown.Chars;
import io.github.portfoliomaven.core.markdown.FlatText;
import io.github.portfoliomaven.render.code.CodeBlock;
import io.github.portfoliomaven.render.code.CodeBlocks;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Hands blocks of code on to those who write code, and notes what kinds there were. */
final class CodeWriter {

    /** What an info string says of the element, and not of the code. */
    private static final List<String> OF_ELEMENT = List.of("id", "class");

    /** Classes of Pandoc that ask for numbers. */
    private static final List<String> OF_CODE = List.of("numberLines", "line-numbers");

    private final BodyInput input;
    private final Elements elements;
    private final FormulaWriter formulas;
    private final Set<CodeBlocks.Kind> kinds = EnumSet.noneOf(CodeBlocks.Kind.class);

    CodeWriter(BodyInput input, Elements elements, FormulaWriter formulas) {
        this.input = input;
        this.elements = elements;
        this.formulas = formulas;
    }

    boolean wrote(CodeBlocks.Kind kind) {
        return kinds.contains(kind);
    }

    void write(Block.CodeBlock node) {
        FlatText code = node.lines().text();
        String info = node.info();
        if (input.features().math() && info.strip().equals("math")) {
            formulas.block(code, node.attributes());
            return;
        }
        int space = 0;
        while (space < info.length() && !Chars.isSpace(info.charAt(space))) {
            space++;
        }
        Attributes attributes = ofElement(info, node.offset()).and(node.attributes());
        CodeBlock block = new CodeBlock(
                info.substring(0, space),
                info,
                code.text(),
                elements.allowed().of(attributes, AllowedAttributes.Element.BLOCK),
                input.source(),
                input.offset() + node.offset());
        Html out = elements.out().line();
        input.codeBlocks().write(block, input.diagnostics(), out.out()).ifPresent(kinds::add);
        out.raw('\n');
    }

    /** The id and the classes in an info string; without a language before them the first class is the language. */
    private Attributes ofElement(String info, int offset) {
        int open = input.features().site() ? info.indexOf('{') : -1;
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
}
