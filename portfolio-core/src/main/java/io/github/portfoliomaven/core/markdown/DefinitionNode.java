package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A definition, {@code : text}; the lines of the paragraph before it and its own definitions are its terms. */
final class DefinitionNode extends Block {

    private boolean tight;

    DefinitionNode(boolean tight) {
        this.tight = tight;
    }

    /** Whether its paragraphs are written without {@code <p>}. */
    boolean isTight() {
        return tight;
    }

    void loosen() {
        tight = false;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
