package io.github.portfoliomaven.core.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown text as a tree: its blocks with their offsets, and the targets of its labels. Immutable; the text of a
 * block is
 * read by an {@link InlineReader} when somebody wants it.
 */
public final class Document {

    private final String markdown;
    private final Features features;
    private final List<Block> blocks;
    private final List<Given> given;
    private final References references;

    Document(String markdown, Features features, List<Block> blocks, List<Given> given, References references) {
        this.markdown = markdown;
        this.features = features;
        this.blocks = List.copyOf(blocks);
        this.given = List.copyOf(given);
        this.references = references;
    }

    /** The attributes of a block. */
    public record Given(Attributes attributes, boolean isHeading) {}

    public String markdown() {
        return markdown;
    }

    public Features features() {
        return features;
    }

    /** The blocks at the top level; footnotes are not among them. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The attributes of all blocks that have some, in the order of the text. */
    public List<Given> attributes() {
        return given;
    }

    /** The blocks of a footnote; empty if there is none. */
    public List<Block> footnote(String label) {
        return references.footnote(label);
    }

    /** Where a label leads, or {@code null}. */
    public @Nullable String destination(String label) {
        References.Definition definition = references.find(label);
        return definition == null ? null : definition.destination();
    }

    References references() {
        return references;
    }
}
