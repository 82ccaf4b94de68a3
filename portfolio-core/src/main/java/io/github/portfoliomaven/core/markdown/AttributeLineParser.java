package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes on the line after a block, or with a colon on the line before one, as kramdown has them; elsewhere such a line is
 * text.
 */
final class AttributeLineParser {

    private static final List<Class<?>> TAKERS = List.of(
            Paragraph.class,
            Heading.class,
            BlockQuote.class,
            ListBlock.class,
            TableBlock.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            ThematicBreak.class,
            DefinitionNode.class,
            MathBlock.class,
            AttributeLine.class);

    private AttributeLineParser() {}

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int from = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || state.getLine().charAt(from) != '{') {
            return BlockStart.none();
        }
        Block open = matched.getBlockParser().getBlock();
        boolean goesOn = open instanceof Paragraph || open instanceof ListBlock || open instanceof TableBlock;
        Node before = goesOn ? open : open.getLastChild();
        boolean takes = before != null
                && TAKERS.stream().anyMatch(type -> type.isInstance(before))
                && !state.isLastLineBlank(before);
        boolean above = !takes || (before instanceof AttributeLine other && other.isAbove());
        String line = state.getLine().toString();
        boolean possible = !above || (line.startsWith("{:", from) && isFollowed(state));
        AttributeList attributes = possible ? AttributeList.alone(line, from) : null;
        if (attributes == null
                || (open instanceof Paragraph && ReferenceDefinitions.isAll(state, matched.getParagraphLines()))) {
            return BlockStart.none();
        }
        return BlockStart.of(new OneLineBlockParser(
                        new AttributeLine(attributes, state.getLine().getStartOffset(), above)))
                .atIndex(line.length());
    }

    /** Whether the next line has text. */
    private static boolean isFollowed(ParserState state) {
        String markdown = state.getLine().getBase().toString();
        int at = state.getLine().getEndOffset();
        while (at < markdown.length() && markdown.charAt(at) != '\n') {
            at++;
        }
        int end = at + 1;
        while (end < markdown.length() && markdown.charAt(end) != '\n') {
            if (!Character.isWhitespace(markdown.charAt(end))) {
                return true;
            }
            end++;
        }
        return false;
    }
}
