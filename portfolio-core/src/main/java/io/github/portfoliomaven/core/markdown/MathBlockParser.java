package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Formulas from a line of two dollars up to the next one, whatever stands between. */
final class MathBlockParser extends AbstractBlockParser {

    private static final String DOLLARS = "$$";

    private final MathBlock block;
    private boolean openingLine = true;

    private MathBlockParser(MathBlock block) {
        this.block = block;
    }

    @Override
    public MathBlock getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return block.isClosed() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (openingLine) {
            openingLine = false;
        } else if (line.toString().strip().equals(DOLLARS)) {
            block.close();
        } else if (!line.isBlank()) {
            block.lines().add(line);
        }
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {}

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        boolean dollars = state.getIndent() < 4
                && line.charAt(from) == '$'
                && line.subSequence(from).toString().strip().equals(DOLLARS);
        if (!dollars || (matched.getBlockParser().isParagraphParser() && isOpen(matched))) {
            return BlockStart.none();
        }
        return BlockStart.of(new MathBlockParser(new MathBlock(line.subSequence(from, from + DOLLARS.length()))))
                .atIndex(line.length());
    }

    /** Whether the paragraph so far ends inside of a formula, which the line then closes. */
    private static boolean isOpen(MatchedBlockParser matched) {
        String text = matched.getParagraphContent().toString();
        int dollars = 0;
        for (int i = text.indexOf(DOLLARS); i >= 0; i = text.indexOf(DOLLARS, i + 2)) {
            dollars++;
        }
        return dollars % 2 == 1;
    }
}
