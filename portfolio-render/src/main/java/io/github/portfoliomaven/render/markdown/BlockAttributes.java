package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomaven.core.model.AttributeList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes attributes out of a tree of blocks: from the ends of headings and paragraphs, and from the lines after blocks. */
final class BlockAttributes {

    private final Map<Node, Attributes> all = new LinkedHashMap<>();

    Map<Node, Attributes> all() {
        return Collections.unmodifiableMap(all);
    }

    /** Those at the end of the last line of a heading or paragraph. */
    void takeEnd(ContentNode block) {
        List<BasedSequence> lines = block.getContentLines();
        BasedSequence last = lines.isEmpty() ? BasedSequence.NULL : lines.get(lines.size() - 1);
        if (!endsWithBrace(last)) {
            return;
        }
        String text = last.toString();
        AttributeList list = AttributeList.atEnd(text);
        if (list == null) {
            return;
        }
        int offset = last.getEndOffset() - text.length();
        int end = text.substring(0, list.start()).stripTrailing().length();
        boolean signs =
                block instanceof Heading heading && !heading.getOpeningMarker().isNull();
        List<BasedSequence> rest = new ArrayList<>(lines);
        rest.set(rest.size() - 1, last.subSequence(0, signs ? HeadingBlockParser.closingSigns(text, 0, end) : end));
        block.setContentLines(rest);
        add(block, Attributes.of(list, index -> offset + index));
    }

    /** Those of the line after a block. */
    void takeLine(AttributeLine line) {
        Node block = line.getPrevious();
        line.unlink();
        if (block != null) {
            add(block, line.attributes());
        }
    }

    private void add(Node block, Attributes attributes) {
        all.merge(block, attributes, Attributes::and);
    }

    private static boolean endsWithBrace(BasedSequence line) {
        int end = line.length();
        while (end > 0 && Chars.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return end > 0 && line.charAt(end - 1) == '}';
    }
}
