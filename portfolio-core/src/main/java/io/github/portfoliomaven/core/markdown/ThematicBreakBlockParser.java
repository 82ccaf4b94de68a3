package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Thematic breaks (CommonMark 0.31.2, section 4.1). In the place of the library's parser, whose pattern overflows the
 * stack on long lines.
 */
final class ThematicBreakBlockParser {

    private ThematicBreakBlockParser() {}

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || !isBreak(line, from)) {
            return BlockStart.none();
        }
        return BlockStart.of(new OneLineBlockParser(new ThematicBreak(line.subSequence(from))))
                .atIndex(line.length());
    }

    private static boolean isBreak(BasedSequence line, int from) {
        char mark = line.charAt(from);
        if (mark != '*' && mark != '-' && mark != '_') {
            return false;
        }
        int marks = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marks++;
            } else if (!Chars.isSpaceOrTab(c)) {
                return false;
            }
        }
        return marks >= 3;
    }
}
