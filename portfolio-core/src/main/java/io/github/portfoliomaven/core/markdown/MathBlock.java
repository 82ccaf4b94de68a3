package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** A formula between lines of two dollars. */
final class MathBlock extends Block {

    private final BasedSequence opening;
    private final List<BasedSequence> lines = new ArrayList<>();
    private boolean closed;

    /** @param opening the dollars of its first line */
    MathBlock(BasedSequence opening) {
        super(opening);
        this.opening = opening;
    }

    BasedSequence opening() {
        return opening;
    }

    /** The lines of the formula that are not blank. */
    List<BasedSequence> lines() {
        return lines;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
