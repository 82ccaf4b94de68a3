package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line that holds the attributes of the block right before it, and nothing else. */
final class AttributeLine extends Block {

    private final AttributeList attributes;
    private final int offset;

    /** @param offset of the line in the Markdown */
    AttributeLine(AttributeList attributes, int offset) {
        this.attributes = attributes;
        this.offset = offset;
    }

    Attributes attributes() {
        return Attributes.of(attributes, index -> offset + index);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
