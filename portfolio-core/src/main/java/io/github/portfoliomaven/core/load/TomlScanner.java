package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.Locale;

/** Walks through a stretch of a TOML file, character by character, and knows where it is. */
final class TomlScanner {

    /** What {@link #peek} says after the last character. */
    static final char END = '\0';

    private final SourceText source;
    private final int to;
    private int at;

    TomlScanner(SourceText source, int from, int to) {
        this.source = source;
        this.at = from;
        this.to = to;
    }

    int offset() {
        return at;
    }

    boolean atEnd() {
        return at >= to;
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < to ? source.text().charAt(at + ahead) : END;
    }

    /** Steps over one character, which it returns. */
    char next() {
        char c = peek();
        at = Math.min(to, at + 1);
        return c;
    }

    boolean skip(String expected) {
        boolean there = at + expected.length() <= to && source.text().startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    void skipSpace() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    boolean atLineEnd() {
        return atEnd() || peek() == '\n' || peek() == '\r';
    }

    /** Steps over a line end: a line feed, with or without a carriage return before it. */
    void skipLineEnd() throws SyntaxRefusal {
        if (!skip("\r\n") && !skip("\n")) {
            throw refusal(
                    "a carriage return alone does not end a line in TOML",
                    "save the file with Unix or Windows line endings");
        }
    }

    /** Steps over spaces, comments and line ends. */
    void skipBlank() throws SyntaxRefusal {
        skipSpace();
        while (!atEnd() && (atLineEnd() || peek() == '#')) {
            if (peek() == '#') {
                skipComment();
            } else {
                skipLineEnd();
            }
            skipSpace();
        }
    }

    /** Steps over spaces and line ends inside a text. */
    void skipBlankText() throws SyntaxRefusal {
        skipSpace();
        while (!atEnd() && atLineEnd()) {
            skipLineEnd();
            skipSpace();
        }
    }

    private void skipComment() throws SyntaxRefusal {
        while (!atLineEnd()) {
            refuseControl(peek());
            at++;
        }
    }

    /** Insists on nothing but space and a comment up to the end of the line (TOML 1.0.0, Key/Value Pair). */
    void endLine() throws SyntaxRefusal {
        skipSpace();
        if (peek() == '#') {
            skipComment();
        }
        if (!atLineEnd()) {
            throw refusal("this does not belong to the value before it", "put each key on its own line");
        }
    }

    /** TOML 1.0.0, String and Comment: control characters other than tab are not permitted. */
    void refuseControl(char c) throws SyntaxRefusal {
        if ((c < ' ' && c != '\t') || c == '\u007f') {
            throw refusal(
                    String.format(Locale.ROOT, "the character U+%04X is not allowed in TOML", (int) c),
                    "remove it, or write it in double quotes as an escape");
        }
    }

    Place from(int start) {
        return new Place(source, start, at);
    }

    String text(int start) {
        return source.text().substring(start, at);
    }

    /** The end of the reading at the current character. */
    SyntaxRefusal refusal(String message, String hint) {
        return refusal(new Place(source, at, at + 1), message, hint);
    }

    static SyntaxRefusal refusal(Place place, String message, String hint) {
        return new SyntaxRefusal(Code.SYNTAX, place.location(), message, hint);
    }
}
