package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import org.jspecify.annotations.Nullable;

/**
 * Lists (CommonMark 0.31.2, section 5.3). In the place of the library's parser, which takes a marker behind four spaces
 * for an item.
 */
final class ListBlockParser extends AbstractBlockParser {

    private final ListBlock block;
    private boolean hadBlankLine;
    private int linesAfterBlank;

    private ListBlockParser(ListBlock block) {
        this.block = block;
        block.setTight(true);
    }

    @Override
    public ListBlock getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /** Items parted by a blank line make the list loose. */
    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        if (!(child instanceof ListItem)) {
            return false;
        }
        if (hadBlankLine && linesAfterBlank == 1) {
            block.setTight(false);
            hadBlankLine = false;
        }
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            hadBlankLine = true;
            linesAfterBlank = 0;
        } else if (hadBlankLine) {
            linesAfterBlank++;
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {}

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= 4) {
            return BlockStart.none();
        }
        int from = state.getNextNonSpaceIndex();
        BlockParser parent = matched.getBlockParser();
        ListMarker marker = ListMarker.read(
                state.getLine(), from, state.getColumn() + state.getIndent(), parent.isParagraphParser());
        if (marker == null) {
            return BlockStart.none();
        }
        ListItem block = marker.item();
        block.setOpeningMarker(state.getLine().subSequence(from, from + 1));
        ListItemParser item = new ListItemParser(block, marker.contentColumn() - state.getColumn());
        boolean continues = parent instanceof ListBlockParser list && marker.continues(list.getBlock());
        BlockStart start = continues ? BlockStart.of(item) : BlockStart.of(new ListBlockParser(marker.list()), item);
        return start.atColumn(marker.contentColumn());
    }
}
