package io.github.portfoliomaven.core.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Typographic punctuation in one text: quotation marks, apostrophes, dashes and ellipses in the place of what a typewriter
 * has. Opening and closing marks are told apart as emphasis is (CommonMark 0.31.2, section 6.2), by the characters
 * around them.
 */
final class Punctuation {

    private static final Set<String> LITERAL =
            Set.of("code", "kbd", "math", "pre", "samp", "script", "style", "textarea", "var");

    private final QuoteMarks marks;
    private final String text;
    private final List<int[]> addresses;
    private int nextAddress;
    private int literal;

    /** An inner mark that is an apostrophe until another one closes it. */
    private @Nullable Inline open;

    Punctuation(QuoteMarks marks, String text) {
        this.marks = marks;
        this.text = text;
        this.addresses = addresses(text);
    }

    private static List<int[]> addresses(String text) {
        List<int[]> found = new ArrayList<>();
        if (AutolinkScanner.isPossible(text)) {
            AutolinkScanner scanner = new AutolinkScanner(text);
            for (int from = 0; scanner.find(from); from = scanner.end()) {
                found.add(new int[] {scanner.start(), scanner.end()});
            }
        }
        return found;
    }

    /** Notes a tag in the text: text in code and the like is not changed. */
    void pass(String html) {
        boolean closing = html.startsWith("</");
        int name = closing ? 2 : 1;
        int end = HtmlSyntax.tagNameEnd(html, name);
        if (end != HtmlSyntax.NONE && LITERAL.contains(html.substring(name, end).toLowerCase(Locale.ROOT))) {
            literal = Math.max(0, literal + (closing ? -1 : 1));
        }
    }

    /** Where what is replaced at a place ends, or the place itself; places are requested in ascending order. */
    int end(int at) {
        char c = text.charAt(at);
        if ((c != '"' && c != '\'' && c != '-' && c != '.') || literal > 0 || isInAddress(at)) {
            return at;
        }
        return switch (c) {
            case '-' -> dashEnd(at);
            case '.' -> ellipsisEnd(at);
            default -> at + 1;
        };
    }

    /** The text from {@code from} to the {@link #end} there, with its replacements. */
    Inline replace(int from, int to) {
        Inline node = Inline.text(text.substring(from, to));
        node.written = node.text;
        switch (text.charAt(from)) {
            case '-' -> node.text = to - from == 2 ? "–" : "—";
            case '.' -> node.text = "…";
            case '"' -> outer(from, node);
            default -> inner(from, node);
        }
        return node;
    }

    private void outer(int at, Inline node) {
        Flanking flanking = Flanking.of(text, at, at + 1);
        if (flanking.right() && !opens(at, flanking)) {
            node.text = marks.close();
        } else if (flanking.left()) {
            node.text = marks.open();
        }
    }

    /** Between letters, or with nothing to close, it is an apostrophe. */
    private void inner(int at, Inline node) {
        Flanking flanking = Flanking.of(text, at, at + 1);
        boolean between = flanking.afterPunctuation() && flanking.beforePunctuation();
        node.text = "’";
        if (flanking.left() && (!flanking.right() || opens(at, flanking))) {
            open = isYear(at + 1) ? open : node;
        } else if (flanking.right() && (!flanking.left() || between) && open != null) {
            open.text = marks.innerOpen();
            node.text = marks.innerClose();
            open = null;
        } else if (!flanking.left() && !flanking.right()) {
            node.text = "'";
        }
    }

    /** Whether what could be either opens a quotation: between two signs, behind a bracket or another mark that opens. */
    private boolean opens(int at, Flanking flanking) {
        return flanking.left() && at > 0 && "([{".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Two digits, as in '90s. */
    private boolean isYear(int at) {
        return at + 1 < text.length() && Chars.isDigit(text.charAt(at)) && Chars.isDigit(text.charAt(at + 1));
    }

    /** Two or three hyphens are a dash, unless they start an option or are part of an arrow. */
    private int dashEnd(int at) {
        int end = runEnd(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean option = !Character.isLetterOrDigit(before) && before != ')' && Character.isLetterOrDigit(after);
        boolean spaced = Chars.isSpace(before) || before == '(';
        boolean arrow = before == '<' || after == '>';
        boolean dash = end - at <= 3 && end - at >= 2 && !(option && spaced && end - at == 2) && !arrow;
        return dash && before != '-' ? end : at;
    }

    /** Three full stops, four where a sentence ends; not those of a path. */
    private int ellipsisEnd(int at) {
        int length = runEnd(at) - at;
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return (length == 3 || length == 4) && before != '/' && before != '.' ? at + 3 : at;
    }

    private int runEnd(int at) {
        int end = at + 1;
        while (end < text.length() && end - at < 5 && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    /**
     * Notes that no text stands before a place but after the last one: an address in a link or a tag is not part of
     * the text.
     */
    void skipTo(int at) {
        while (nextAddress < addresses.size() && addresses.get(nextAddress)[0] < at) {
            nextAddress++;
        }
    }

    private boolean isInAddress(int at) {
        while (nextAddress < addresses.size() && addresses.get(nextAddress)[1] <= at) {
            nextAddress++;
        }
        return nextAddress < addresses.size() && addresses.get(nextAddress)[0] <= at;
    }
}
