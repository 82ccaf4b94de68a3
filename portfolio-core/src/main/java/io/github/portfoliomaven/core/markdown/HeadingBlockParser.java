package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headings with number signs and underlined ones (CommonMark 0.31.2, sections 4.2 and 4.3). In the place of the
 * library's parser, which takes link reference definitions for text to underline.
 */
final class HeadingBlockParser {

    private static final int LEVELS = 6;

    private HeadingBlockParser() {}

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= 4) {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        char c = line.charAt(from);
        if (c == '#') {
            return numberSigns(line, from);
        }
        boolean underline = (c == '=' || c == '-') && isUnderline(line, from, c);
        if (!underline
                || !matched.getBlockParser().isParagraphParser()
                || ReferenceDefinitions.isAll(state, matched.getParagraphLines())) {
            return BlockStart.none();
        }
        return BlockStart.of(new OneLineBlockParser(heading(c == '=' ? 1 : 2, matched.getParagraphLines())))
                .atIndex(line.length())
                .replaceActiveBlockParser();
    }

    private static @Nullable BlockStart numberSigns(BasedSequence line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == '#') {
            i++;
        }
        int level = i - from;
        if (level > LEVELS || (i < line.length() && !Chars.isSpaceOrTab(line.charAt(i)))) {
            return BlockStart.none();
        }
        int end = trimEnd(line, i, line.length());
        end = closingSigns(line, i, end);
        int start = i;
        while (start < end && Chars.isSpaceOrTab(line.charAt(start))) {
            start++;
        }
        BasedSequence text = line.subSequence(start, Math.max(start, trimEnd(line, start, end)));
        Heading heading = heading(level, List.of(text));
        heading.setOpeningMarker(line.subSequence(from, i));
        return BlockStart.of(new OneLineBlockParser(heading)).atIndex(line.length());
    }

    private static Heading heading(int level, List<BasedSequence> lines) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.setContent(List.copyOf(lines));
        return heading;
    }

    /** Where the number signs at the end of a text start that are not part of it, or {@code to}. */
    static int closingSigns(CharSequence line, int from, int to) {
        int signs = to;
        while (signs > from && line.charAt(signs - 1) == '#') {
            signs--;
        }
        return signs < to && signs > 0 && Chars.isSpaceOrTab(line.charAt(signs - 1)) ? signs : to;
    }

    private static int trimEnd(BasedSequence line, int from, int to) {
        int end = to;
        while (end > from && Chars.isSpaceOrTab(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isUnderline(BasedSequence line, int from, char c) {
        int i = from;
        while (i < line.length() && line.charAt(i) == c) {
            i++;
        }
        return trimEnd(line, i, line.length()) == i;
    }
}
