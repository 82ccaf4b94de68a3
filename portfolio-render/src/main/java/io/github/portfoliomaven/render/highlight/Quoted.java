package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

/**
 * A text between {@code open} and {@code close}; without a close it ends with the line, or with the code if it may run
 * over lines.
 *
 * @param escapes whether a backslash takes the next character's meaning
 * @param multiline whether it may run over lines
 * @param hole the start of a computed part that ends with the matching bracket, such as <code>${</code>; empty for none
 */
record Quoted(String open, String close, boolean escapes, boolean multiline, String hole) implements Rule {

    @Override
    public int match(Tokens tokens, int at) {
        String code = tokens.code();
        if (!code.startsWith(open, at)) {
            return NONE;
        }
        int from = at;
        int i = at + open.length();
        while (i < code.length() && (multiline || !Scan.isBreak(code.charAt(i)))) {
            if (!hole.isEmpty() && code.startsWith(hole, i)) {
                tokens.add(STRING, from, i);
                from = holeEnd(code, i + hole.length());
                tokens.add(VARIABLE, i, from);
                i = from;
            } else if (escapes && code.charAt(i) == '\\') {
                i += i + 1 < code.length() && !multiline && Scan.isBreak(code.charAt(i + 1)) ? 1 : 2;
            } else if (code.startsWith(close, i)) {
                i += close.length();
                tokens.add(STRING, from, i);
                return i;
            } else {
                i++;
            }
        }
        int end = Math.min(i, code.length());
        tokens.add(STRING, from, end);
        return end;
    }

    /** The end of a computed part that starts at {@code at}: where its bracket closes, or else its line ends. */
    private int holeEnd(String code, int at) {
        Nesting nesting = new Nesting(code, open, close, hole, escapes);
        int end = multiline ? nesting.end(at) : NONE;
        return end == NONE ? nesting.endInLine(at) : end;
    }
}
