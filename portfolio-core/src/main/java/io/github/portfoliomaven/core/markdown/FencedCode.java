package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Starts fenced code (CommonMark 0.31.2, section 4.5). In the place of the library's factory, which does not allow tildes
 * in an info string after tildes; what follows the start is the library's.
 */
final class FencedCode {

    private FencedCode() {}

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        char c = line.charAt(from);
        if (state.getIndent() >= 4 || (c != '`' && c != '~')) {
            return BlockStart.none();
        }
        int end = from;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        if (end - from < 3 || (c == '`' && line.indexOf('`', end) >= 0)) {
            return BlockStart.none();
        }
        FencedCodeBlockParser parser =
                new FencedCodeBlockParser(state.getProperties(), c, end - from, state.getIndent(), from);
        ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(from, end));
        return BlockStart.of(parser).atIndex(end);
    }
}
