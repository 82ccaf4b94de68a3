package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.markdown.Block;
import io.github.portfoliomaven.core.markdown.Document;
import io.github.portfoliomaven.core.markdown.FlatText;
import io.github.portfoliomaven.core.markdown.InlineContent;
import io.github.portfoliomaven.core.markdown.InlineReader;
import io.github.portfoliomaven.core.text.LowerCase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a changelog, outside of quotes and lists.
 *
 * @param release what it says of a release, or {@code null}
 * @param unreleased whether it stands above what is not released yet
 * @param start where it starts in the file, in UTF-16 units
 * @param notes where the next block starts
 */
record ChangelogHeading(
        int level, Text text, @Nullable ReleaseHeading release, boolean unreleased, int start, int notes) {

    /** Deeper headings than these group what a release changed, unless they bear a date. */
    private static final int DEEPEST_WITHOUT_DATE = 2;

    private static final int DEEPEST = 3;

    /**
     * Where the text of a heading stands.
     *
     * @param dateStart where its date starts
     */
    record Text(int start, int length, int dateStart) {}

    static List<ChangelogHeading> of(Document document) {
        InlineReader reader = new InlineReader(document, null, null);
        List<ChangelogHeading> headings = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                int next = i + 1 < blocks.size()
                        ? blocks.get(i + 1).offset()
                        : document.markdown().length();
                headings.add(of(heading, next, reader, document));
            }
        }
        return headings;
    }

    private static ChangelogHeading of(Block.Heading heading, int notes, InlineReader reader, Document document) {
        FlatText text = heading.lines().text();
        InlineContent content = heading.level() > DEEPEST ? null : reader.read(text);
        ReleaseHeading said = content == null ? null : ReleaseHeading.of(content.root(), document);
        boolean deep = heading.level() > DEEPEST_WITHOUT_DATE;
        boolean release = said != null && (!deep || DateReader.read(said.date()) != null);
        int date = said == null ? -1 : text.text().lastIndexOf(said.date());
        return new ChangelogHeading(
                heading.level(),
                new Text(heading.lines().offset(), text.text().length(), text.source(Math.max(0, date))),
                release ? said : null,
                LowerCase.of(text.text()).contains("unreleased"),
                heading.offset(),
                notes);
    }
}
