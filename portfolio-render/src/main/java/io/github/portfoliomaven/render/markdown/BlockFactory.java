package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A block parser of ours in the flexmark parser: asked before all of its own, in the order of registration. */
abstract class BlockFactory implements CustomBlockParserFactory {

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
