package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops at quotes, lists and definitions that nest too deep: the parser recurses over what is nested, and takes quadratic time. */
final class DepthGuard {

    private DepthGuard() {}

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (depth(state) > MarkdownLimit.DEPTH) {
            throw new MarkdownLimit(
                    state.getLineStart() + state.getNextNonSpaceIndex(),
                    "quotes and lists are nested more than " + MarkdownLimit.DEPTH + " deep");
        }
        return BlockStart.none();
    }

    private static int depth(ParserState state) {
        List<BlockParser> open = state.getActiveBlockParsers();
        if (open.size() <= MarkdownLimit.DEPTH) {
            return 0;
        }
        int depth = 0;
        for (BlockParser parser : open) {
            Block block = parser.getBlock();
            if (block instanceof BlockQuote || block instanceof ListItem || block instanceof DefinitionNode) {
                depth++;
            }
        }
        return depth;
    }
}
