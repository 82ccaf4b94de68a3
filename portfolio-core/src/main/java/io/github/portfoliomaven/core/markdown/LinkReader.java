package io.github.portfoliomaven.core.markdown;

/** Reads what stands behind the text of a link or image (CommonMark 0.31.2, section 6.3). */
final class LinkReader {

    private final FlatText flat;
    private final String text;
    private final Labels labels;

    LinkReader(FlatText flat, Labels labels) {
        this.flat = flat;
        this.text = flat.text();
        this.labels = labels;
    }

    /**
     * Reads where a link leads into its node.
     *
     * @param textStart behind the opening bracket
     * @param textEnd where the closing bracket stands
     * @param bracketInText whether the text holds a bracket, so that it is no label
     * @return the end of the link, or {@link LinkSyntax#NONE} if this is not a link
     */
    int end(Inline link, int textStart, int textEnd, boolean bracketInText) {
        int end = inline(link, textEnd + 1);
        return end == LinkSyntax.NONE ? reference(link, textStart, textEnd, bracketInText) : end;
    }

    /** A destination and a title in parentheses, right after the text. */
    private int inline(Inline link, int from) {
        if (from >= text.length() || text.charAt(from) != '(') {
            return LinkSyntax.NONE;
        }
        int destination = Chars.skipSpace(text, from + 1);
        int destinationEnd = LinkSyntax.destinationEnd(text, destination);
        if (destinationEnd == LinkSyntax.NONE) {
            return LinkSyntax.NONE;
        }
        int i = Chars.skipSpace(text, destinationEnd);
        String title = null;
        int titleEnd = i > destinationEnd ? LinkSyntax.titleEnd(text, i) : LinkSyntax.NONE;
        if (titleEnd != LinkSyntax.NONE) {
            title = LinkSyntax.title(text, i, titleEnd);
            i = Chars.skipSpace(text, titleEnd);
        }
        if (i >= text.length() || text.charAt(i) != ')') {
            return LinkSyntax.NONE;
        }
        link.destination = LinkSyntax.destination(text, destination, destinationEnd);
        link.title = title;
        link.from = flat.source(destination);
        link.to = link.from + destinationEnd - destination;
        return i + 1;
    }

    /** A label in brackets, empty brackets, or nothing after the text, which then is the label itself. */
    private int reference(Inline link, int textStart, int textEnd, boolean bracketInText) {
        int after = textEnd + 1;
        int labelEnd = LinkSyntax.labelEnd(text, after);
        boolean ownLabel = labelEnd == LinkSyntax.NONE;
        if (ownLabel && (bracketInText || !LinkSyntax.fitsLabel(textEnd - textStart))) {
            return LinkSyntax.NONE;
        }
        String label = ownLabel ? text.substring(textStart, textEnd) : text.substring(after + 1, labelEnd - 1);
        References.Definition definition = labels.find(label, flat.source(textStart));
        if (definition == null) {
            return LinkSyntax.NONE;
        }
        link.destination = definition.destination();
        link.title = definition.title();
        link.from = definition.from();
        link.to = definition.to();
        if (!ownLabel) {
            return labelEnd;
        }
        return text.startsWith("[]", after) ? after + 2 : after;
    }
}
