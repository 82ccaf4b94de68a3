package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The block of a footnote's text, {@code [^label]: text}; it is shown at the end of the body. */
final class FootnoteDefinition extends Block {

    private final String label;

    FootnoteDefinition(String label) {
        this.label = label;
    }

    /** Normalized. */
    String label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
