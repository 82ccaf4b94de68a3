package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses the blocks of a body with flexmark; inline content is left to {@link InlineParser}, for which the library's
 * steps aside. Immutable and thread-safe.
 */
final class BodyParser {

    private final Parser parser;
    private final Features features;

    BodyParser(Features features) {
        DataHolder options = new MutableDataSet()
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false);
        this.features = features;
        this.parser = Parser.builder(options)
                .customInlineParserFactory((settings, special, delimiters, processors, links, extensions) ->
                        new InlineParserImpl(settings, special, delimiters, processors, links, extensions) {
                            @Override
                            public void parse(BasedSequence content, Node block) {
                                // Left to the writer, when all references are known.
                            }
                        })
                .customBlockParserFactory(new BlockStarts(starts(features)))
                .build();
    }

    private static List<BlockParserFactory> starts(Features features) {
        List<BlockParserFactory> starts = new ArrayList<>(List.of(
                DepthGuard::tryStart,
                HeadingBlockParser::tryStart,
                FencedCode::tryStart,
                HtmlBlockParser::tryStart,
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

    /** @param markdown without NUL characters */
    ParsedBody parse(String markdown) {
        Document document = parser.parse(markdown);
        References references = new References(markdown.length());
        BlockAttributes attributes = new BlockAttributes();
        collect(document, markdown, references, attributes);
        return new ParsedBody(markdown, document, references, attributes.all());
    }

    /** Moves definitions and attributes out of the tree, in the order of the document. */
    private void collect(Node parent, String markdown, References references, BlockAttributes attributes) {
        Node node = parent.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof Paragraph || node instanceof Heading) {
                ContentNode text = (ContentNode) node;
                takeDefinitions(text, markdown, references);
                if (features.site() && !DefinitionWriter.isTerms(text)) {
                    attributes.takeEnd(text);
                }
            } else if (node instanceof AttributeLine line) {
                attributes.takeLine(line);
            } else {
                if (node instanceof FootnoteDefinition footnote) {
                    references.defineFootnote(footnote);
                }
                collect(node, markdown, references, attributes);
            }
            node = next;
        }
    }

    private static void takeDefinitions(ContentNode node, String markdown, References references) {
        List<BasedSequence> lines = node.getContentLines();
        if (lines.isEmpty() || !startsWithBracket(lines.get(0))) {
            return;
        }
        int defined = ReferenceDefinitions.leadingLines(FlatText.ofParagraph(markdown, lines), references);
        if (defined == lines.size()) {
            node.unlink();
        } else if (defined > 0) {
            node.setContentLines(List.copyOf(lines.subList(defined, lines.size())));
        }
    }

    private static boolean startsWithBracket(BasedSequence line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Chars.isSpaceOrTab(c)) {
                return c == '[';
            }
        }
        return false;
    }
}
