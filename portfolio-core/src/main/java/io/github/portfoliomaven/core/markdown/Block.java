package io.github.portfoliomaven.core.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a document (CommonMark 0.31.2, sections 4 and 5). */
public sealed interface Block {

    /** Where it starts in the Markdown, in UTF-16 units. */
    int offset();

    /** What the author gives it. */
    default Attributes attributes() {
        return Attributes.NONE;
    }

    /** Calls the method of a visitor that is for this kind of block. */
    void accept(Visitor visitor);

    /** Does something with each kind of block. */
    interface Visitor {
        void paragraph(Paragraph paragraph);

        void heading(Heading heading);

        void quote(Quote quote);

        void alert(Alert alert);

        void list(ItemList list);

        void definitions(DefinitionList list);

        void code(CodeBlock block);

        void html(HtmlBlock block);

        void thematicBreak(ThematicBreak line);

        void table(Table table);

        void formula(Formula formula);
    }

    /** A paragraph, without the link reference definitions at its start. */
    record Paragraph(int offset, BlockLines lines, Attributes attributes) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.paragraph(this);
        }

        Paragraph with(BlockLines other) {
            return new Paragraph(other.offset(), other, attributes);
        }
    }

    /** @param level from 1 to 6 */
    record Heading(int offset, int level, BlockLines lines, Attributes attributes) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.heading(this);
        }
    }

    /** A block quote. */
    record Quote(int offset, List<Block> blocks, Attributes attributes) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.quote(this);
        }
    }

    /** GitHub's alert: a quote that starts with a line such as {@code [!NOTE]}, which is not among its blocks. */
    record Alert(int offset, Kind kind, List<Block> blocks, Attributes attributes) implements Block {

        /** What an alert is about. */
        public enum Kind {
            NOTE,
            TIP,
            IMPORTANT,
            WARNING,
            CAUTION
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.alert(this);
        }
    }

    /**
     * A list.
     *
     * @param start the number of its first item, or {@code null} if it has bullets
     * @param tight whether its paragraphs have no space between them
     */
    record ItemList(int offset, @Nullable Integer start, boolean tight, List<Item> items, Attributes attributes)
            implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.list(this);
        }
    }

    /**
     * An item of a list.
     *
     * @param attributes attributes at the end of its first text, if the list is tight
     */
    record Item(Task task, List<Block> blocks, Attributes attributes) {

        /** Whether an item is one of a list of tasks (GFM, section 5.3). */
        public enum Task {
            NONE,
            OPEN,
            DONE
        }
    }

    /** A definition list, as PHP Markdown Extra, Pandoc and kramdown have it. */
    record DefinitionList(int offset, List<Definitions> groups, Attributes attributes) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.definitions(this);
        }
    }

    /** Terms, and the definitions that they share. */
    record Definitions(List<Term> terms, List<Definition> definitions) {}

    /** A term of a definition list. */
    record Term(BlockLines lines, Attributes attributes) {}

    /**
     * A definition.
     *
     * @param tight whether its paragraphs have no space between them
     * @param attributes attributes at the end of its first text, if it is tight
     */
    record Definition(boolean tight, List<Block> blocks, Attributes attributes) {}

    /**
     * A block of code, fenced or indented.
     *
     * @param offset where its info string starts, or else its fence or its text
     * @param info text after the fence, unescaped; may be empty
     */
    record CodeBlock(int offset, String info, BlockLines lines, Attributes attributes) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.code(this);
        }
    }

    /** Raw HTML. */
    record HtmlBlock(int offset, BlockLines lines) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.html(this);
        }
    }

    /** A line between blocks. */
    record ThematicBreak(int offset, Attributes attributes) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.thematicBreak(this);
        }
    }

    /**
     * A table (GFM, section 4.10).
     *
     * @param columns how the text of each column stands
     * @param lines its rows, the first of which is its head, without the delimiter row
     */
    record Table(int offset, List<Alignment> columns, BlockLines lines, Attributes attributes) implements Block {

        /** The cells of a row, at most as many as there are columns. */
        public List<FlatText> cells(int row) {
            return TableRow.cells(lines.markdown(), lines.start(row), lines.end(row), columns.size());
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.table(this);
        }
    }

    /**
     * A formula in TeX between lines of two dollars.
     *
     * @param closed whether the second of these lines is there
     */
    record Formula(int offset, BlockLines lines, boolean closed, Attributes attributes) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.formula(this);
        }
    }
}
