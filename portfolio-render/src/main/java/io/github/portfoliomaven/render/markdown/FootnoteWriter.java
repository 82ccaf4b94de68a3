package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.markdown.Document;

/** Writes the footnotes at the end of a body, each with links back to where it is referred to. */
final class FootnoteWriter {

    private static final String PARAGRAPH_END = "</p>\n";

    private final Html out;
    private final Document document;
    private final Footnotes footnotes;
    private final BlockWriter blocks;
    private final Words words;

    FootnoteWriter(Html out, Document document, Footnotes footnotes, BlockWriter blocks, Words words) {
        this.out = out;
        this.document = document;
        this.footnotes = footnotes;
        this.blocks = blocks;
        this.words = words;
    }

    void write() {
        out.line()
                .raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
                .text(words.text("footnotes"))
                .raw("\">\n<ol>\n");
        // A footnote may refer to others, which makes the list longer.
        for (int number = 1; number <= footnotes.count(); number++) {
            write(number);
        }
        out.raw("</ol>\n</section>\n");
    }

    private void write(int number) {
        out.raw("<li id=\"").raw(Footnotes.id(number)).raw("\">\n");
        blocks.write(document.footnote(footnotes.label(number)), false);
        int end = out.length() - PARAGRAPH_END.length();
        boolean inParagraph = end >= 0 && out.since(end).equals(PARAGRAPH_END);
        if (inParagraph) {
            out.truncate(end);
        } else {
            out.line().raw("<p>");
        }
        for (int use = 1; use <= footnotes.uses(number); use++) {
            back(number, use);
        }
        out.raw(PARAGRAPH_END).raw("</li>\n");
    }

    private void back(int number, int use) {
        out.raw(" <a class=\"footnote-back\" href=\"");
        out.url(new ResolvedLink("#" + Footnotes.referenceId(number, use), BodyHtml.Kind.PAGE));
        out.raw("\" role=\"doc-backlink\" aria-label=\"")
                .text(words.text(
                        "backToReference", "number", use > 1 ? digits(number) + "-" + digits(use) : digits(number)));
        out.raw("\">↩");
        if (use > 1) {
            out.raw("<sup>").text(digits(use)).raw("</sup>");
        }
        out.raw("</a>");
    }

    private String digits(int number) {
        return words.language().number(number);
    }
}
