package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells apart what a YAML parser has one complaint for: a value with a colon in it, a key without a colon or without
 * the space after it on the line above, and a line that is indented too far.
 */
final class MisplacedColon {

    private static final Pattern SECOND_COLON = Pattern.compile("\\s*(?:- )?([^\\s:][^:]*): +(\\S.*)");
    private static final Pattern NO_SPACE = Pattern.compile("(\\s*(?:- )?[A-Za-z_][\\w-]*):(\\S.*)");

    private static final String SAME_COLUMN =
            "start keys of the same level in the same column; a value that continues here needs quotes";

    private MisplacedColon() {}

    /** @param offset of the colon, or of the line, that the parser stumbled on */
    static SyntaxRefusal explain(SourceText source, int from, int offset) {
        String text = source.text();
        int start = lineStart(text, offset);
        Matcher second = SECOND_COLON.matcher(text.substring(start, offset));
        if (second.matches()) {
            String value = second.group(2)
                    + text.substring(offset, lineEnd(text, offset)).stripTrailing();
            return refusal(source, offset, 1, "a line cannot have a second ': '", quoted(second.group(1), value));
        }
        int above = start;
        while (above > from) {
            above = lineStart(text, above - 1);
            String line = text.substring(above, lineEnd(text, above)).stripTrailing();
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            Matcher noSpace = NO_SPACE.matcher(line);
            if (noSpace.matches()) {
                int colon = above + noSpace.end(1);
                String mended = noSpace.group(1).strip() + ": " + noSpace.group(2);
                return refusal(source, colon, 1, "a space is missing after this ':'", "write " + mended);
            }
            if (!line.contains(":")) {
                int indent = line.length() - line.stripLeading().length();
                return refusal(
                        source,
                        above + indent,
                        line.length() - indent,
                        "a ':' is missing on this line",
                        "write a key, a ':', a space and the value");
            }
            break;
        }
        int key = start + leadingSpace(text.substring(start, offset));
        if (key == offset) {
            return refusal(source, offset, 1, "this does not fit the lines above it", SAME_COLUMN);
        }
        return refusal(source, key, offset - key, "this key is indented further than the one above", SAME_COLUMN);
    }

    private static String quoted(String key, String value) {
        boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
        return "write " + key + ": " + (plain ? '"' + value + '"' : "'" + value.replace("'", "''") + "'");
    }

    private static SyntaxRefusal refusal(SourceText source, int offset, int length, String message, String hint) {
        return new SyntaxRefusal(Code.SYNTAX, source.at(offset, length), message, hint);
    }

    private static int leadingSpace(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static int lineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int lineEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
