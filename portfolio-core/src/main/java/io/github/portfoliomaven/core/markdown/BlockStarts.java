package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Our block parsers in the flexmark parser: asked before all of its own, in their order. */
final class BlockStarts implements CustomBlockParserFactory {

    private final List<BlockParserFactory> starts;

    /** @param starts each opens one kind of block where one starts, and keeps nothing between lines */
    BlockStarts(List<BlockParserFactory> starts) {
        this.starts = List.copyOf(starts);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this::first;
    }

    private @Nullable BlockStart first(ParserState state, MatchedBlockParser matched) {
        for (BlockParserFactory start : starts) {
            BlockStart started = start.tryStart(state, matched);
            if (started != null) {
                return started;
            }
        }
        return BlockStart.none();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return Set.of(BlockQuoteParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
