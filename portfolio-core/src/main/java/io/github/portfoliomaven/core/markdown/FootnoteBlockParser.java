package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Footnote definitions as GitHub reads them: what follows belongs to the footnote as far as it is indented by four. */
final class FootnoteBlockParser extends AbstractBlockParser {

    private static final int INDENT = 4;

    private final FootnoteDefinition block;

    private FootnoteBlockParser(String label) {
        this.block = new FootnoteDefinition(label);
    }

    @Override
    public FootnoteDefinition getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return block.getFirstChild() == null
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        boolean starts = state.getIndent() < INDENT
                && line.charAt(from) == '['
                && from + 1 < line.length()
                && line.charAt(from + 1) == '^';
        if (!starts) {
            return BlockStart.none();
        }
        String text = line.toString();
        int end = LinkSyntax.labelEnd(text, from);
        if (end == LinkSyntax.NONE || end - from < 4 || !text.startsWith(":", end)) {
            return BlockStart.none();
        }
        String label = References.normalize(text.substring(from + 2, end - 1));
        return BlockStart.of(new FootnoteBlockParser(label)).atIndex(end + 1);
    }
}
