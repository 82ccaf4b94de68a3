package io.github.portfoliomaven.core.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the values of TOML; numbers, dates and truth values keep the text that the author wrote. */
final class TomlValues {

    private static final int LONGEST = 64;
    private static final String DIGITS = "(?:0|[1-9](?:_?\\d)*)";
    private static final String TIME = "\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** TOML 1.0.0, Integer to Local Time; seconds may be missing, as in 1.1.0. */
    private static final Pattern VALUE = Pattern.compile(
            "true|false|[+-]?(?:inf|nan)|[+-]?" + DIGITS + "(?:\\.\\d(?:_?\\d)*)?(?:[eE][+-]?\\d(?:_?\\d)*)?"
                    + "|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*"
                    + "|(?:" + DATE + ")(?:[Tt ]" + TIME + "(?:[Zz]|[+-]\\d{2}:\\d{2})?)?|" + TIME);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d_.]+");

    private final TomlScanner in;
    private final TomlStrings strings;
    private final TomlKeys keys;

    TomlValues(TomlScanner in, TomlKeys keys) {
        this.in = in;
        this.keys = keys;
        this.strings = new TomlStrings(in);
    }

    /** @param depth of the value, from 1 */
    Node read(int depth) throws SyntaxRefusal {
        keys.refuseDepth(depth);
        if (strings.starts()) {
            return strings.read();
        }
        return switch (in.peek()) {
            case '[' -> array(depth);
            case '{' -> inlineTable(depth);
            default -> bare();
        };
    }

    private Node array(int depth) throws SyntaxRefusal {
        int start = in.offset();
        in.next();
        List<Node> items = new ArrayList<>();
        in.skipBlank();
        while (in.peek() != ']') {
            refuseEnd(start, "this list is not closed", "separate its elements by ',' and close it with ']'");
            items.add(read(depth + 1));
            in.skipBlank();
            if (!in.skip(",") && in.peek() != ']') {
                throw unclosed(start, "this list is not closed", "separate its elements by ',' and close it with ']'");
            }
            in.skipBlank();
        }
        in.next();
        return new Node.Sequence(in.from(start), List.copyOf(items));
    }

    private Node inlineTable(int depth) throws SyntaxRefusal {
        int start = in.offset();
        in.next();
        TomlTable table = new TomlTable(new Place(in.from(start).source(), start, start + 1), TomlTable.Origin.HEADER);
        in.skipBlank();
        while (in.peek() != '}') {
            refuseEnd(start, "this '{' is not closed", "separate its keys by ',' and close it with '}'");
            keys.pair(table, this, depth + 1);
            in.skipBlank();
            if (!in.skip(",") && in.peek() != '}') {
                throw unclosed(start, "this '{' is not closed", "separate its keys by ',' and close it with '}'");
            }
            in.skipBlank();
        }
        in.next();
        return new Node.Mapping(in.from(start), table.mapping().entries());
    }

    private void refuseEnd(int start, String message, String hint) throws SyntaxRefusal {
        if (in.atEnd()) {
            throw unclosed(start, message, hint);
        }
    }

    private SyntaxRefusal unclosed(int start, String message, String hint) {
        return TomlScanner.refusal(new Place(in.from(start).source(), start, start + 1), message, hint);
    }

    private Node bare() throws SyntaxRefusal {
        int start = in.offset();
        word();
        boolean time = DATE.matcher(in.text(start)).matches() && in.peek() == ' ' && Character.isDigit(in.peek(1));
        if (time) {
            in.next();
            word();
        }
        String text = in.text(start);
        if (text.isEmpty() && (in.atLineEnd() || in.peek() == '#')) {
            throw in.refusal("the value is missing", "write text in quotes, or remove the key");
        } else if (text.isEmpty()) {
            throw in.refusal("a value cannot start with '" + in.peek() + "'", "put text in double quotes");
        } else if (text.length() > LONGEST || !VALUE.matcher(text).matches()) {
            throw TomlScanner.refusal(
                    in.from(start),
                    Quote.of(text) + " is neither a number, nor a date, nor true or false",
                    "put text in double quotes");
        }
        if (!TomlMoment.exists(text)) {
            throw TomlScanner.refusal(
                    in.from(start),
                    Quote.of(text) + " is not a valid date or time",
                    "write a valid date or time, or put text in double quotes");
        }
        boolean number = NUMBER.matcher(text).matches();
        return new Node.Scalar(in.from(start), number ? text.replace("_", "") : text, false);
    }

    private void word() throws SyntaxRefusal {
        while (!in.atLineEnd() && " \t,]}#=\"'".indexOf(in.peek()) < 0) {
            in.refuseControl(in.peek());
            in.next();
        }
    }
}
