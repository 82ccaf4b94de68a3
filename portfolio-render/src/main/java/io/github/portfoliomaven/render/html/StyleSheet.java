package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.render.css.CssScanner;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes a style sheet ready for publication: without comments and needless white space, and with its addresses
 * replaced. Nothing else changes: no rule is read, so that none can be lost.
 */
final class StyleSheet {

    /** Replaces an address that a style sheet refers to. */
    @FunctionalInterface
    interface Addresses {

        /** @param offset where the address stands in the source */
        String published(String address, int offset);
    }

    private final SourceText source;
    private final Addresses addresses;
    private final Diagnostics diagnostics;
    private final CssScanner scanner;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();

    /** White space, or a comment, since the last piece that was kept. */
    private boolean space;

    private boolean comment;

    /** The last piece when it was a mark, otherwise a space; an escaped mark is part of a word. */
    private char lastMark = ' ';

    private StyleSheet(SourceText source, Addresses addresses, Diagnostics diagnostics) {
        this.source = source;
        this.addresses = addresses;
        this.diagnostics = diagnostics;
        this.scanner = new CssScanner(source.text());
    }

    /** What is never closed is reported, because it would swallow the style sheets behind it. */
    static String publish(SourceText source, Addresses addresses, Diagnostics diagnostics) {
        return new StyleSheet(source, addresses, diagnostics).publish();
    }

    private String publish() {
        String before = "";
        while (scanner.next()) {
            String piece = scanner.text();
            switch (scanner.kind()) {
                case SPACE -> space = true;
                case COMMENT -> addComment(piece);
                case ADDRESS -> add(addresses.published(piece, scanner.start()));
                case STRING -> addString(piece, before);
                case WORD -> add(piece);
                case MARK -> addMark(piece);
            }
            if (scanner.kind() == CssScanner.Kind.WORD || scanner.kind() == CssScanner.Kind.MARK) {
                before = scanner.is('(') ? before + "(" : piece;
            }
        }
        for (int offset : open) {
            report(offset, "'" + source.text().charAt(offset) + "' is never closed");
        }
        return out.toString();
    }

    private void addComment(String piece) {
        if (!scanner.isClosed()) {
            report(scanner.start(), "this comment is never closed");
        }
        if (piece.startsWith("/*!")) {
            // Kept by convention: a licence.
            add(piece);
        } else {
            comment = true;
        }
    }

    private void addString(String piece, String before) {
        if (!scanner.isClosed()) {
            report(scanner.start(), "this string is not closed on its line");
        }
        boolean address = before.equalsIgnoreCase("url(") || before.equalsIgnoreCase("@import");
        if (address && scanner.isClosed() && piece.indexOf('\\') < 0) {
            String inner = piece.substring(1, piece.length() - 1);
            String quote = piece.substring(0, 1);
            add(quote + addresses.published(inner, scanner.start() + 1) + quote);
        } else {
            add(piece);
        }
    }

    private void addMark(String piece) {
        add(piece);
        char mark = piece.charAt(0);
        if ("{([".indexOf(mark) >= 0) {
            open.addLast(scanner.start());
        } else if ("})]".indexOf(mark) >= 0) {
            Integer opened = open.pollLast();
            char expected = "{([".charAt("})]".indexOf(mark));
            if (opened == null) {
                report(scanner.start(), "'" + mark + "' has no opening counterpart");
            } else if (source.text().charAt(opened) != expected) {
                report(opened, "'" + source.text().charAt(opened) + "' is never closed");
            }
        }
    }

    private void add(String piece) {
        char mark = scanner.kind() == CssScanner.Kind.MARK ? piece.charAt(0) : ' ';
        if (out.length() > 0 && space && needsSpace(lastMark, mark)) {
            out.append(' ');
        } else if (out.length() > 0 && comment && !space && lastMark == ' ' && mark == ' ') {
            // Two words that only a comment kept apart.
            out.append("/**/");
        }
        out.append(piece);
        lastMark = mark;
        space = false;
        comment = false;
    }

    /**
     * Around these marks white space means nothing. It does before {@code (} and {@code :}, after {@code )} and around
     * the operators of calculations; and a custom property may have nothing but a space for its value.
     */
    private static boolean needsSpace(char last, char first) {
        if (last == ':') {
            return first == ';' || first == '}';
        }
        return "{};,(".indexOf(last) < 0 && "{};,)".indexOf(first) < 0;
    }

    private void report(int offset, String message) {
        diagnostics.error(Code.SYNTAX, source.at(offset, 1), message, "close or remove it");
    }
}
