package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.COMMENT;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.META;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.TYPE;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

/** YAML, line by line: keys, quoted and block texts, plain values that are not text. */
final class YamlLexer implements Lexer {

    private static final RuleLexer VALUE = new Rules()
            .longString("\"", "\"", "")
            .rawString("'", "'")
            .rule(YamlLexer::comment)
            .sign("&", VARIABLE, "-")
            .sign("*", VARIABLE, "-")
            .sign("!!", TYPE, "-")
            .sign("!", TYPE, "-:/.")
            .block("${{", "}}", VARIABLE)
            .rule(YamlLexer::plain)
            .lexer();

    @Override
    public void lex(Tokens tokens) {
        String code = tokens.code();
        int block = -1;
        for (int start = 0; start < code.length(); ) {
            int end = Scan.lineEnd(code, start);
            int text = Scan.spaces(code, start, end);
            if (block >= 0 && (text == end || text - start > block)) {
                tokens.add(STRING, text, end);
            } else {
                int after = line(tokens, text, end);
                block = after < 0 ? text - start : -1;
                end = Math.max(end, after);
            }
            start = Scan.nextLine(code, end);
        }
    }

    /** Returns -1 if a block text begins, otherwise the end of what was read, which a quoted text can put off. */
    private static int line(Tokens tokens, int start, int end) {
        String code = tokens.code();
        if (code.startsWith("---", start) || code.startsWith("...", start) || code.startsWith("%", start)) {
            tokens.add(META, start, end);
            return end;
        }
        int at = start;
        while (at < end && code.charAt(at) == '-' && (at + 1 == end || code.charAt(at + 1) == ' ')) {
            at = Scan.spaces(code, at + 1, end);
        }
        int colon = keyEnd(code, at, end);
        if (colon > at) {
            tokens.add(ATTRIBUTE, at, colon);
            at = Scan.spaces(code, colon + 1, end);
        }
        if (at < end && (code.charAt(at) == '|' || code.charAt(at) == '>')) {
            int hash = code.substring(at, end).indexOf(" #");
            tokens.add(META, at, hash < 0 ? end : at + hash);
            tokens.add(COMMENT, hash < 0 ? end : at + hash + 1, end);
            return -1;
        }
        while (at < end) {
            at = VALUE.step(tokens, at);
        }
        return at;
    }

    /** The colon after a key, or -1. */
    private static int keyEnd(String code, int start, int end) {
        int i = start;
        if (i < end && (code.charAt(i) == '"' || code.charAt(i) == '\'')) {
            i = Scan.through(code, i + 1, code.substring(i, i + 1), end);
            return i < end && code.charAt(i) == ':' ? i : -1;
        }
        if (i < end && "[{#&*!|>".indexOf(code.charAt(i)) >= 0) {
            return -1;
        }
        for (; i < end; i++) {
            char c = code.charAt(i);
            if (c == ':' && (i + 1 == end || code.charAt(i + 1) == ' ')) {
                return i;
            }
            if (c == '#' && code.charAt(i - 1) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static int comment(Tokens tokens, int at) {
        String code = tokens.code();
        if (code.charAt(at) != '#' || (at > 0 && code.charAt(at - 1) > ' ')) {
            return Rule.NONE;
        }
        int end = Scan.lineEnd(code, at);
        tokens.add(COMMENT, at, end);
        return end;
    }

    /** A plain value: a number, a constant, a key in braces, or text. */
    private static int plain(Tokens tokens, int at) {
        String code = tokens.code();
        int end = at;
        while (end < code.length() && code.charAt(end) > ' ' && "[]{},\"'".indexOf(code.charAt(end)) < 0) {
            end++;
        }
        if (end == at) {
            return Rule.NONE;
        }
        if (code.charAt(end - 1) == ':' && end - 1 > at) {
            tokens.add(ATTRIBUTE, at, end - 1);
        } else if (isConstant(code.substring(at, end)) && endsValue(code, end)) {
            tokens.add(LITERAL, at, end);
        }
        return end;
    }

    private static boolean endsValue(String code, int end) {
        int next = Scan.spaces(code, end, code.length());
        return next == code.length() || "\r\n,]}#".indexOf(code.charAt(next)) >= 0;
    }

    private static boolean isConstant(String value) {
        return switch (value) {
            case "true", "false", "null", "~", "yes", "no", "on", "off", "True", "False" -> true;
            default -> {
                int start = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
                yield Scan.isDigit(value, start) && Scan.number(value, start, "-:") == value.length();
            }
        };
    }
}
