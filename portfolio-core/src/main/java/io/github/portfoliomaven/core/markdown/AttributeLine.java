package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line that holds the attributes of the block right before or right after it, and nothing else. */
final class AttributeLine extends Block {

    private final AttributeList attributes;
    private final int offset;
    private final boolean above;

    /**
     * Makes a line.
     *
     * @param offset of the line in the Markdown
     * @param above whether it stands above its block
     */
    AttributeLine(AttributeList attributes, int offset, boolean above) {
        this.attributes = attributes;
        this.offset = offset;
        this.above = above;
    }

    boolean isAbove() {
        return above;
    }

    Attributes attributes() {
        return Attributes.of(attributes, index -> offset + index);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
