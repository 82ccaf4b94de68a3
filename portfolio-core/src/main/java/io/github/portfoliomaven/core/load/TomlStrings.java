package io.github.portfoliomaven.core.load;

/** Reads the four kinds of text of TOML (1.0.0, String; the escapes {@code \e} and {@code \xHH} of 1.1.0). */
final class TomlStrings {

    private final TomlScanner in;

    TomlStrings(TomlScanner in) {
        this.in = in;
    }

    /** Whether a text starts here. */
    boolean starts() {
        return in.peek() == '"' || in.peek() == '\'';
    }

    /** A text in quotes of any kind. */
    Node.Scalar read() throws SyntaxRefusal {
        int start = in.offset();
        char quote = in.peek();
        String three = String.valueOf(quote).repeat(3);
        String text = in.skip(three) ? multiline(start, quote, three) : line(start);
        return new Node.Scalar(in.from(start), text, true);
    }

    /** A text on one line, as keys are, too. */
    String line(int start) throws SyntaxRefusal {
        char quote = in.next();
        StringBuilder out = new StringBuilder();
        while (in.peek() != quote) {
            if (in.atLineEnd()) {
                throw unclosed(start);
            }
            character(quote, out);
        }
        in.next();
        return out.toString();
    }

    private String multiline(int start, char quote, String three) throws SyntaxRefusal {
        StringBuilder out = new StringBuilder();
        if (!in.atEnd() && in.atLineEnd()) {
            in.skipLineEnd();
        }
        while (!in.skip(three)) {
            if (in.atEnd()) {
                throw unclosed(start);
            } else if (in.atLineEnd()) {
                in.skipLineEnd();
                out.append('\n');
            } else if (quote == '"' && continues()) {
                in.skipBlankText();
            } else {
                character(quote, out);
            }
        }
        // Up to two quotes may stand directly before the closing three.
        for (int i = 0; i < 2 && in.peek() == quote; i++) {
            out.append(in.next());
        }
        return out.toString();
    }

    /** Steps over a backslash at the end of a line, if there is one. */
    private boolean continues() {
        int ahead = 1;
        while (in.peek(ahead) == ' ' || in.peek(ahead) == '\t') {
            ahead++;
        }
        boolean ends = in.peek() == '\\' && (in.peek(ahead) == '\n' || in.peek(ahead) == '\r');
        if (ends) {
            in.next();
        }
        return ends;
    }

    private void character(char quote, StringBuilder out) throws SyntaxRefusal {
        if (quote == '"' && in.peek() == '\\') {
            escape(out);
        } else {
            in.refuseControl(in.peek());
            out.append(in.next());
        }
    }

    private void escape(StringBuilder out) throws SyntaxRefusal {
        int start = in.offset();
        in.next();
        char c = in.next();
        int simple = "btnfre\"\\".indexOf(c);
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (simple >= 0) {
            out.append("\b\t\n\f\r\u001b\"\\".charAt(simple));
            return;
        }
        int code = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(in.peek(), 16);
            code = digit < 0 || in.peek() > 'f' || code > 0x10ffff ? Integer.MAX_VALUE : code * 16 + digit;
            if (code == Integer.MAX_VALUE) {
                break;
            }
            in.next();
        }
        boolean scalarValue = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        if (digits == 0 || !scalarValue) {
            throw TomlScanner.refusal(
                    in.from(start), "this escape does not exist", "write \\\\ for a backslash, or use single quotes");
        }
        out.appendCodePoint(code);
    }

    private SyntaxRefusal unclosed(int start) {
        return TomlScanner.refusal(
                new Place(in.from(start).source(), start, start + 1),
                "this string is never closed",
                "add the closing quote");
    }
}
