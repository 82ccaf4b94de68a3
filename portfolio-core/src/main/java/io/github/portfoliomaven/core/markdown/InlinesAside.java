package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves inline content to {@link InlineReader}, which reads it when all references are known. flexmark joins the lines of
 * each paragraph before it calls its inline parser, in time that grows with the square of their number; so paragraphs have no
 * lines while it does.
 */
final class InlinesAside extends InlineParserImpl {

    private final IdentityHashMap<Paragraph, List<BasedSequence>> lines = new IdentityHashMap<>();

    InlinesAside(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {}

    @Override
    public void finalizeDocument(Document document) {
        super.finalizeDocument(document);
        lines.forEach(Paragraph::setContentLines);
    }

    private void takeAway(Paragraph paragraph) {
        lines.put(paragraph, paragraph.getContentLines());
        paragraph.setContentLines(List.of());
    }

    /** Takes the lines away after all that reads them, and before the inline parser is called. */
    static final class Factory implements BlockPreProcessorFactory {

        @Override
        public Set<Class<? extends Block>> getBlockTypes() {
            return Set.of(Paragraph.class);
        }

        @Override
        public BlockPreProcessor apply(ParserState state) {
            InlinesAside parser = (InlinesAside) state.getInlineParser();
            return (same, block) -> parser.takeAway((Paragraph) block);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return true;
        }
    }
}
