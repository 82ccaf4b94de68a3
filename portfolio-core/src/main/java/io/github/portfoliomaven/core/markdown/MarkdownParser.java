package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Parses the blocks of a text with flexmark; inline content is left to {@link InlineReader}, for which the library's
 * steps aside. Immutable and thread-safe.
 */
public final class MarkdownParser {

    private static final Map<Features, MarkdownParser> PARSERS = new ConcurrentHashMap<>();

    private final Parser parser;
    private final Features features;

    public static MarkdownParser of(Features features) {
        return PARSERS.computeIfAbsent(features, MarkdownParser::new);
    }

    private MarkdownParser(Features features) {
        DataHolder options = new MutableDataSet()
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false);
        this.features = features;
        this.parser = Parser.builder(options)
                .customInlineParserFactory(InlinesAside::new)
                .blockPreProcessorFactory(new InlinesAside.Factory())
                .customBlockParserFactory(new BlockStarts(starts(features)))
                .build();
    }

    private static List<BlockParserFactory> starts(Features features) {
        List<BlockParserFactory> starts = new ArrayList<>(List.of(
                DepthGuard::tryStart,
                HeadingBlockParser::tryStart,
                FencedCode::tryStart,
                features.site() ? HtmlBlockParser::tryStartAroundMarkdown : HtmlBlockParser::tryStart,
                ThematicBreakBlockParser::tryStart,
                ListBlockParser::tryStart));
        if (features.gfm()) {
            starts.add(TableBlockParser::tryStart);
        }
        if (features.site()) {
            starts.add(FootnoteBlockParser::tryStart);
            starts.add(DefinitionBlockParser::tryStart);
            starts.add(AttributeLineParser::tryStart);
        }
        if (features.math()) {
            starts.add(MathBlockParser::tryStart);
        }
        return starts;
    }

    /** A text that is HTML as a whole: one block, in which nothing is Markdown. */
    public Document html(String text) {
        String html = text.replace('\0', '\uFFFD');
        Block block = new Block.HtmlBlock(0, BlockLines.ofWhole(html));
        return new Document(html, features, html.isBlank() ? List.of() : List.of(block), List.of(), new References());
    }

    /** @throws MarkdownLimit if the blocks are nested too deep */
    public Document parse(String text) {
        String markdown = text.replace('\0', '\uFFFD');
        return new TreeBuilder(markdown, features).document(parser.parse(markdown));
    }
}
