package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables (GFM, section 4.10): the last line of a paragraph, a delimiter row, and rows until a blank line or a block. */
final class TableBlockParser extends AbstractBlockParser {

    private final TableBlock block;
    private boolean delimiterRow = true;

    private TableBlockParser(TableBlock block) {
        this.block = block;
    }

    @Override
    public TableBlock getBlock() {
        return block;
    }

    @Override
    public boolean isInterruptible() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (!delimiterRow) {
            block.rows().add(line);
        }
        delimiterRow = false;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setChars(block.header());
    }

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockParser paragraph = matched.getBlockParser();
        BasedSequence line = state.getLine();
        char c = line.charAt(state.getNextNonSpaceIndex());
        boolean possible = paragraph.isParagraphParser() && state.getIndent() < 4 && "|:-".indexOf(c) >= 0;
        List<Alignment> alignments = possible
                ? TableRow.alignments(line.subSequence(state.getIndex()).toString())
                : null;
        if (alignments == null) {
            return BlockStart.none();
        }
        List<BasedSequence> lines = matched.getParagraphLines();
        BasedSequence header = lines.get(lines.size() - 1);
        String markdown = line.getBase().toString();
        if (TableRow.count(markdown, header.getStartOffset(), header.getEndOffset()) != alignments.size()) {
            return BlockStart.none();
        }
        BlockStart start = BlockStart.of(new TableBlockParser(new TableBlock(alignments, header)))
                .atIndex(state.getIndex());
        if (lines.size() == 1) {
            return start.replaceActiveBlockParser();
        }
        paragraph.getBlockContent().getLines().remove(lines.size() - 1);
        paragraph
                .getBlockContent()
                .getLineIndents()
                .remove(paragraph.getBlockContent().getLineCount());
        return start;
    }
}
