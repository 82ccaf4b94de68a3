package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** List items (CommonMark 0.31.2, section 5.2). */
final class ListItemParser extends AbstractBlockParser {

    private final ListItem block;
    private final int contentIndent;
    private boolean filled;
    private boolean hadBlankLine;
    private int linesAfterBlank;

    /** @param contentIndent how far the item's content is indented from where its list is */
    ListItemParser(ListItem block, int contentIndent) {
        this.block = block;
        this.contentIndent = contentIndent;
    }

    @Override
    public ListItem getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /** Blocks in an item that are parted by a blank line make its list loose. */
    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        filled = true;
        if (hadBlankLine && linesAfterBlank == 1 && block.getParent() instanceof ListBlock list) {
            list.setTight(false);
        }
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            if (!filled) {
                return BlockContinue.none();
            }
            Block active = state.getActiveBlockParser().getBlock();
            // Blank lines inside of code and HTML say nothing about the list.
            hadBlankLine = !(active instanceof FencedCodeBlock || active instanceof HtmlBlock);
            linesAfterBlank = 0;
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        linesAfterBlank++;
        return state.getIndent() >= contentIndent
                ? BlockContinue.atColumn(state.getColumn() + contentIndent)
                : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}
}
