package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Definitions as in PHP Markdown Extra, Pandoc and kramdown: a colon and space after a paragraph or another definition,
 * then blocks that are indented as far as the text behind the colon is. Like an item of a list it is loose when a blank
 * line stands before it, or between its blocks.
 */
final class DefinitionBlockParser extends AbstractBlockParser {

    private final DefinitionNode block;
    private final int contentIndent;
    private boolean hadBlankLine;

    private DefinitionBlockParser(DefinitionNode block, int contentIndent) {
        this.block = block;
        this.contentIndent = contentIndent;
    }

    @Override
    public DefinitionNode getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        if (hadBlankLine) {
            block.loosen();
        }
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            Block active = state.getActiveBlockParser().getBlock();
            // Blank lines inside of code and HTML do not part blocks.
            hadBlankLine = !(active instanceof FencedCodeBlock || active instanceof HtmlBlock);
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        } else if (state.getIndent() < contentIndent) {
            return BlockContinue.none();
        }
        return BlockContinue.atColumn(state.getColumn() + contentIndent);
    }

    @Override
    public void closeBlock(ParserState state) {}

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int colon = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || state.getLine().charAt(colon) != ':') {
            return BlockStart.none();
        }
        BlockParser parent = matched.getBlockParser();
        boolean interrupts = parent.isParagraphParser();
        Node before = interrupts ? parent.getBlock() : parent.getBlock().getLastChild();
        int column = state.getColumn() + state.getIndent() + 1;
        int content = ListMarker.contentColumn(state.getLine(), colon + 1, column);
        if (content <= column || !defines(state, matched, interrupts, before)) {
            return BlockStart.none();
        }
        int start = content - column > ListMarker.CODE_INDENT ? column + 1 : content;
        boolean tight = interrupts || !state.isLastLineBlank(before);
        return BlockStart.of(new DefinitionBlockParser(new DefinitionNode(tight), start - state.getColumn()))
                .atColumn(start);
    }

    private static boolean defines(
            ParserState state, MatchedBlockParser matched, boolean interrupts, @Nullable Node before) {
        return interrupts
                ? !ReferenceDefinitions.isAll(state, matched.getParagraphLines())
                : before instanceof DefinitionNode
                        || (before instanceof Paragraph terms
                                && !ReferenceDefinitions.isAll(state, terms.getContentLines()));
    }
}
