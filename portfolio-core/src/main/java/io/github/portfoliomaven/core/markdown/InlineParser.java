package io.github.portfoliomaven.core.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Parses the inline content of one block (CommonMark 0.31.2, section 6, by the algorithm of its appendix). Takes time in
 * proportion to the text whatever it holds, and does not recurse.
 */
final class InlineParser {

    private static final boolean[] COMMONMARK = table("\n\\`*_[]!<&");
    private static final boolean[] GFM = table("\n\\`*_[]!<&~");
    private static final boolean[] MATH = table("\n\\`*_[]!<&~$");

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[128];
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = true;
        }
        return table;
    }

    private final FlatText flat;
    private final String text;
    private final Labels labels;
    private final Features features;

    /** Where plain text ends. */
    private final boolean[] special;

    private final Inline root = new Inline(Inline.Kind.ROOT);
    private final Emphasis emphasis = new Emphasis();
    private final CodeSpans codeSpans;
    private final InlineHtml inlineHtml;
    private final LinkReader links;
    private final @Nullable MathSyntax dollars;
    private final @Nullable Punctuation punctuation;
    private Inline tail = root;
    private int position;

    private @Nullable Bracket lastBracket;

    /** No links in links: brackets before this place open none. */
    private int noLinksBefore;

    private InlineParser(FlatText flat, Labels labels, Features features, @Nullable QuoteMarks marks) {
        this.flat = flat;
        this.text = flat.text();
        this.labels = labels;
        this.features = features;
        this.codeSpans = new CodeSpans(text);
        this.inlineHtml = new InlineHtml(text);
        this.links = new LinkReader(flat, labels);
        this.dollars = features.math() ? new MathSyntax(text) : null;
        this.special = features.math() ? MATH : features.gfm() ? GFM : COMMONMARK;
        this.punctuation = marks == null ? null : new Punctuation(marks, text);
    }

    /**
     * The tree of a text; the first piece is the root's first child.
     *
     * @param marks the quotation marks of typographic punctuation, or {@code null} if text stays as it is written
     */
    static Inline parse(FlatText flat, Labels labels, Features features, @Nullable QuoteMarks marks) {
        InlineParser parser = new InlineParser(flat, labels, features, marks);
        parser.parse();
        return parser.root;
    }

    private void parse() {
        while (position < text.length()) {
            char c = text.charAt(position);
            switch (c) {
                case '\n' -> lineBreak();
                case '\\' -> backslash();
                case '`' -> code();
                case '*', '_' -> delimiters(c);
                case '[' -> openBracket(position, position + 1, false);
                case '!' -> bang();
                case ']' -> closeBracket();
                case '<' -> angle();
                case '&' -> entity();
                default -> {
                    if (c == '~' && features.gfm()) {
                        delimiters(c);
                    } else if (c == '$' && dollars != null) {
                        formula(dollars);
                    } else if (punctuation == null || !punctuate(punctuation)) {
                        plain();
                    }
                }
            }
        }
        emphasis.process(null);
    }

    private void append(Inline node) {
        tail.next = node;
        node.previous = tail;
        tail = node;
        if (root.firstChild == null) {
            root.firstChild = node;
        }
    }

    private Inline appendText(int from, int to) {
        Inline node = Inline.text(text.substring(from, to));
        node.from = from;
        append(node);
        return node;
    }

    private void plain() {
        int from = position++;
        while (position < text.length()) {
            char c = text.charAt(position);
            if ((c < 128 && special[c]) || (punctuation != null && punctuation.end(position) > position)) {
                break;
            }
            position++;
        }
        appendText(from, position);
    }

    private void formula(MathSyntax dollars) {
        int end = dollars.end(position);
        if (end == MathSyntax.NONE) {
            appendText(position, ++position);
            return;
        }
        boolean display = dollars.isDisplay(position);
        int marks = display ? 2 : 1;
        Inline node = new Inline(display ? Inline.Kind.DISPLAY_MATH : Inline.Kind.MATH);
        node.from = position + marks;
        node.text = text.substring(node.from, end - marks);
        append(node);
        position = end;
    }

    private boolean punctuate(Punctuation into) {
        int end = into.end(position);
        if (end == position) {
            return false;
        }
        append(into.replace(position, end));
        position = end;
        return true;
    }

    private void lineBreak() {
        int spaces = 0;
        if (tail.kind == Inline.Kind.TEXT) {
            int end = tail.text.length();
            while (end > 0 && tail.text.charAt(end - 1) == ' ') {
                end--;
            }
            spaces = tail.text.length() - end;
            tail.text = tail.text.substring(0, end);
        }
        append(new Inline(spaces >= 2 ? Inline.Kind.HARD_BREAK : Inline.Kind.SOFT_BREAK));
        position = LinkSyntax.skipSpaceInLine(text, position + 1);
    }

    private void backslash() {
        int next = position + 1;
        if (next < text.length() && text.charAt(next) == '\n') {
            append(new Inline(Inline.Kind.HARD_BREAK));
            position = LinkSyntax.skipSpaceInLine(text, next + 1);
        } else if (next < text.length() && Chars.isAsciiPunctuation(text.charAt(next))) {
            appendText(next, next + 1);
            position += 2;
        } else {
            appendText(position, ++position);
        }
    }

    private void entity() {
        int end = Entities.end(text, position);
        String meaning = end > position ? Entities.meaning(text.substring(position, end)) : null;
        if (meaning == null) {
            appendText(position, ++position);
        } else {
            append(Inline.text(meaning));
            position = end;
        }
    }

    private void delimiters(char c) {
        int from = position;
        while (position < text.length() && text.charAt(position) == c) {
            position++;
        }
        Inline node = appendText(from, position);
        if (c != '~' || position - from <= 2) {
            emphasis.push(text, from, position, node);
        }
    }

    private void code() {
        int from = position;
        int open = codeSpans.runEnd(from);
        position = open;
        int close = codeSpans.closing(open, open - from);
        if (close == CodeSpans.NONE) {
            appendText(from, open);
            return;
        }
        Inline node = new Inline(Inline.Kind.CODE);
        node.text = CodeSpans.content(text.substring(open, close));
        append(node);
        position = close + open - from;
        attributes(node);
    }

    /** Attributes right behind a link, an image or code. */
    private void attributes(Inline node) {
        boolean possible = features.site() && position < text.length() && text.charAt(position) == '{';
        AttributeList list = possible ? AttributeList.at(text, position) : null;
        if (list != null) {
            node.attributes = Attributes.of(list, flat::source);
            position = list.end();
        }
    }

    private void bang() {
        if (position + 1 < text.length() && text.charAt(position + 1) == '[') {
            openBracket(position, position + 2, true);
        } else {
            appendText(position, ++position);
        }
    }

    private void openBracket(int from, int after, boolean image) {
        if (lastBracket != null) {
            lastBracket.bracketAfter = true;
        }
        lastBracket = new Bracket(appendText(from, after), image, after, lastBracket, emphasis.top());
        position = after;
    }

    private void closeBracket() {
        Bracket opener = lastBracket;
        int at = position++;
        if (opener == null || (!opener.image && opener.after < noLinksBefore)) {
            lastBracket = opener == null ? null : opener.previous;
            appendText(at, position);
            return;
        }
        Inline link = new Inline(opener.image ? Inline.Kind.IMAGE : Inline.Kind.LINK);
        int end = links.end(link, opener.after, at, opener.bracketAfter);
        if (end == LinkSyntax.NONE) {
            if (!footnote(opener, at)) {
                lastBracket = opener.previous;
                appendText(at, at + 1);
            }
            return;
        }
        position = end;
        skipAddresses();
        emphasis.process(opener.bottom);
        wrap(opener.node, link);
        attributes(link);
        lastBracket = opener.previous;
        if (!opener.image) {
            noLinksBefore = opener.after;
        }
    }

    /** What looked like an address of the text before this place was part of a link or a tag. */
    private void skipAddresses() {
        if (punctuation != null) {
            punctuation.skipTo(position);
        }
    }

    /** Puts a node in the place of the opener, with all that follows it as its children. */
    private void wrap(Inline opener, Inline node) {
        node.firstChild = opener.next;
        if (opener.next != null) {
            opener.next.previous = null;
        }
        replace(opener, node);
    }

    private void replace(Inline opener, Inline node) {
        opener.next = null;
        opener.text = "";
        tail = opener;
        append(node);
    }

    /** A reference to a footnote. An exclamation mark in front of it is text: a footnote is no image. */
    private boolean footnote(Bracket opener, int at) {
        if (!features.site() || opener.bracketAfter || at - opener.after < 2 || text.charAt(opener.after) != '^') {
            return false;
        }
        String label = text.substring(opener.after + 1, at);
        if (!LinkSyntax.fitsLabel(label.length()) || !labels.hasFootnote(label)) {
            return false;
        }
        emphasis.process(opener.bottom);
        Inline node = new Inline(Inline.Kind.FOOTNOTE);
        node.text = References.normalize(label);
        node.from = flat.source(opener.after);
        replace(opener.node, node);
        opener.node.text = opener.image ? "!" : "";
        lastBracket = opener.previous;
        return true;
    }

    private void angle() {
        int end = HtmlSyntax.uriEnd(text, position + 1);
        if (end != HtmlSyntax.NONE) {
            autolink("", end);
            return;
        }
        end = HtmlSyntax.emailEnd(text, position + 1);
        if (end != HtmlSyntax.NONE) {
            autolink("mailto:", end);
            return;
        }
        end = inlineHtml.end(position);
        if (end == HtmlSyntax.NONE) {
            appendText(position, ++position);
            return;
        }
        Inline html = new Inline(Inline.Kind.HTML);
        html.text = text.substring(position, end);
        html.from = flat.source(position);
        append(html);
        position = end;
        skipAddresses();
        if (punctuation != null) {
            punctuation.pass(html.text);
        }
    }

    private void autolink(String prefix, int end) {
        String address = text.substring(position + 1, end);
        Inline link = new Inline(Inline.Kind.LINK);
        link.destination = prefix + address;
        link.firstChild = Inline.text(address);
        link.from = flat.source(position + 1);
        link.to = link.from + address.length();
        append(link);
        position = end + 1;
    }
}
