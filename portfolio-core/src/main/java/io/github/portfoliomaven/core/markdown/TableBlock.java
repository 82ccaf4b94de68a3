package io.github.portfoliomaven.core.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** A table (GFM, section 4.10). */
final class TableBlock extends Block {

    private final List<Alignment> alignments;
    private final BasedSequence header;
    private final List<BasedSequence> rows = new ArrayList<>();

    TableBlock(List<Alignment> alignments, BasedSequence header) {
        this.alignments = alignments;
        this.header = header;
    }

    /** One for each column. */
    List<Alignment> alignments() {
        return alignments;
    }

    BasedSequence header() {
        return header;
    }

    /** The lines below the delimiter row. */
    List<BasedSequence> rows() {
        return rows;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
