package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HTML blocks (CommonMark 0.31.2, section 4.6). In the place of the library's parser, which does not know the newer
 * rules for {@code textarea}, {@code search} and comments, and whose patterns overflow the stack on long tags.
 */
final class HtmlBlockParser extends AbstractBlockParser {

    private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea");

    private static final List<String> RAW_ENDS = List.of("</pre>", "</script>", "</style>", "</textarea>");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "base",
            "basefont",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "menuitem",
            "nav",
            "noframes",
            "ol",
            "optgroup",
            "option",
            "p",
            "param",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track",
            "ul");

    /** Elements whose content is blocks, which may be Markdown. */
    private static final Set<String> CONTAINERS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "dd",
            "details",
            "div",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "li",
            "main",
            "nav",
            "section",
            "td",
            "th");

    private static final Pattern MARKDOWN =
            Pattern.compile("\\smarkdown\\s*=\\s*[\"']?(?:1|block|span|true)\\b", Pattern.CASE_INSENSITIVE);

    /** What ends a block at the end of its first line. */
    private static final List<String> AT_ONCE = List.of("");

    private final HtmlBlock block = new HtmlBlock();
    private final List<String> ends;
    private BlockContent content = new BlockContent();
    private final boolean aroundMarkdown;
    private boolean finished;

    /**
     * Starts a block.
     *
     * @param ends what ends the block on the line where it stands; nothing when a blank line does
     * @param aroundMarkdown whether a tag with Markdown in its element ends it, too
     */
    private HtmlBlockParser(List<String> ends, boolean aroundMarkdown) {
        this.ends = ends;
        this.aroundMarkdown = aroundMarkdown;
    }

    @Override
    public HtmlBlock getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean ended = finished || (ends.isEmpty() && (state.isBlank() || (aroundMarkdown && startsMarkdown(state))));
        return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        if (!ends.isEmpty()) {
            // The JDK copies the line for each I with a dot.
            String lower = line.toString().replace('\u0130', ' ').toLowerCase(Locale.ROOT);
            finished = ends.stream().anyMatch(lower::contains);
        }
    }

    @Override
    public boolean canContain(
            ParserState state,
            com.vladsch.flexmark.parser.block.BlockParser parser,
            com.vladsch.flexmark.util.ast.Block child) {
        return false;
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        content = new BlockContent();
    }

    /** The same, but what {@code markdown="1"} stands on has Markdown in it, as in kramdown. */
    static @Nullable BlockStart tryStartAroundMarkdown(ParserState state, MatchedBlockParser matched) {
        return startsMarkdown(state)
                ? BlockStart.of(new HtmlBlockParser(AT_ONCE, true)).atIndex(state.getIndex())
                : tryStart(state, matched, true);
    }

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return tryStart(state, matched, false);
    }

    private static boolean startsMarkdown(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        return state.getIndent() < 4
                && from < line.length()
                && line.charAt(from) == '<'
                && opensMarkdown(line.subSequence(from, line.length()).toString());
    }

    /** Whether a line is the tag of an element whose content is Markdown. */
    private static boolean opensMarkdown(String line) {
        int nameEnd = HtmlSyntax.tagNameEnd(line, 1);
        return nameEnd != HtmlSyntax.NONE
                && MARKDOWN.matcher(line).find()
                && CONTAINERS.contains(line.substring(1, nameEnd).toLowerCase(Locale.ROOT))
                && isWholeTag(line, false);
    }

    private static @Nullable BlockStart tryStart(
            ParserState state, MatchedBlockParser matched, boolean aroundMarkdown) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || line.charAt(from) != '<') {
            return BlockStart.none();
        }
        boolean inParagraph = matched.getBlockParser().isParagraphParser()
                || state.getActiveBlockParser().isParagraphParser();
        List<String> ends = ends(line.subSequence(from, line.length()).toString(), inParagraph);
        return ends == null
                ? BlockStart.none()
                : BlockStart.of(new HtmlBlockParser(ends, aroundMarkdown)).atIndex(state.getIndex());
    }

    /** What ends the block that a line starts; {@code null} if it starts no block. */
    private static @Nullable List<String> ends(String line, boolean inParagraph) {
        if (line.startsWith("<!--")) {
            return List.of("-->");
        } else if (line.startsWith("<?")) {
            return List.of("?>");
        } else if (line.startsWith("<![CDATA[")) {
            return List.of("]]>");
        } else if (line.startsWith("<!")) {
            return line.length() > 2 && Chars.isLetter(line.charAt(2)) ? List.of(">") : null;
        }
        boolean closing = line.startsWith("</");
        int name = closing ? 2 : 1;
        int nameEnd = HtmlSyntax.tagNameEnd(line, name);
        if (nameEnd == HtmlSyntax.NONE) {
            return null;
        }
        String tag = line.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        boolean delimited =
                nameEnd == line.length() || Chars.isSpace(line.charAt(nameEnd)) || line.charAt(nameEnd) == '>';
        if (!closing && delimited && RAW.contains(tag)) {
            return RAW_ENDS;
        }
        if ((delimited || line.startsWith("/>", nameEnd)) && BLOCKS.contains(tag)) {
            return List.of();
        }
        return !inParagraph && isWholeTag(line, closing) ? List.of() : null;
    }

    private static boolean isWholeTag(String line, boolean closing) {
        int end = closing ? HtmlSyntax.closingTagEnd(line, 0) : HtmlSyntax.openTagEnd(line, 0);
        return end != HtmlSyntax.NONE && Chars.skipSpace(line, end) == line.length();
    }
}
