package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.FUNCTION;
import static io.github.portfoliomaven.render.highlight.TokenKind.KEYWORD;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.META;
import static io.github.portfoliomaven.render.highlight.TokenKind.TAG;
import static io.github.portfoliomaven.render.highlight.TokenKind.TYPE;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

/** Languages of settings and schemas. */
final class ConfigLanguages {

    private ConfigLanguages() {}

    static RuleLexer toml() {
        return new Rules()
                .lineComment("#")
                .rule(ConfigLanguages::section)
                .longString("\"\"\"", "\"\"\"", "")
                .rawString("'''", "'''")
                .string("\"")
                .rule(new Quoted("'", "'", false, false, ""))
                .wordChars("-.")
                .numberJoints("-:+")
                .words(LITERAL, "true false inf nan")
                .before("=", ATTRIBUTE)
                .lexer();
    }

    /** With the comments and bare keys of its relatives. */
    static RuleLexer json() {
        return new Rules()
                .lineComment("//")
                .blockComment("/*", "*/")
                .rule(ConfigLanguages::jsonKey)
                .string("\"")
                .string("'")
                .rule(ConfigLanguages::negative)
                .wordChars("$-")
                .words(LITERAL, "true false null NaN Infinity")
                .before(":", ATTRIBUTE)
                .lexer();
    }

    static RuleLexer ini() {
        return new Rules()
                .wholeLine(";", TokenKind.COMMENT)
                .wholeLine("#", TokenKind.COMMENT)
                .rule(ConfigLanguages::section)
                .rule(ConfigLanguages::iniKey)
                .string("\"")
                .wordChars("-._/:\\@+'")
                .numberJoints("-:")
                .words(LITERAL, "true false yes no on off")
                .lexer();
    }

    static RuleLexer hcl() {
        return new Rules()
                .lineComment("#")
                .lineComment("//")
                .blockComment("/*", "*/")
                .rule(new Heredoc("<<-"))
                .rule(new Heredoc("<<"))
                .string("\"", "${")
                .wordChars("-")
                .words(LITERAL, "true false null")
                .words(TYPE, "string number bool list map set object tuple any")
                .words(KEYWORD, "for in if else endif endfor")
                .words(VARIABLE, "var local each self path")
                .touching("(", FUNCTION)
                .before("==", VARIABLE)
                .before("=>", VARIABLE)
                .before("=", ATTRIBUTE)
                .before("{", KEYWORD)
                .before("\"", KEYWORD)
                .lexer();
    }

    static RuleLexer nginx() {
        return new Rules()
                .lineComment("#")
                .longString("\"", "\"", "${")
                .longString("'", "'", "${")
                .sign("$", VARIABLE)
                .rule(ConfigLanguages::directive)
                .wordChars("-./:*")
                .words(LITERAL, "on off")
                .lexer();
    }

    static RuleLexer graphql() {
        return new Rules()
                .lineComment("#")
                .longString("\"\"\"", "\"\"\"", "")
                .string("\"")
                .sign("$", VARIABLE)
                .sign("@", META)
                .words(KEYWORD, "query mutation subscription fragment on type interface union enum input scalar schema")
                .words(KEYWORD, "directive extend implements repeatable")
                .words(LITERAL, "true false null")
                .words(TYPE, "ID")
                .capitalised(TYPE)
                .touching("(", FUNCTION)
                .before(":", ATTRIBUTE)
                .lexer();
    }

    private static int jsonKey(Tokens tokens, int at) {
        String code = tokens.code();
        if (code.charAt(at) != '"') {
            return Rule.NONE;
        }
        int end = at + 1;
        while (end < code.length() && code.charAt(end) != '"' && !Scan.isBreak(code.charAt(end))) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= code.length() || !code.startsWith(":", Scan.spaces(code, end + 1, code.length()))) {
            return Rule.NONE;
        }
        tokens.add(ATTRIBUTE, at, end + 1);
        return end + 1;
    }

    private static int negative(Tokens tokens, int at) {
        String code = tokens.code();
        if (code.charAt(at) != '-' || !Scan.isDigit(code, at + 1)) {
            return Rule.NONE;
        }
        int end = Scan.number(code, at + 1, "");
        tokens.add(LITERAL, at, end);
        return end;
    }

    /** {@code [name]} and {@code [[name]]} alone in a line. */
    private static int section(Tokens tokens, int at) {
        String code = tokens.code();
        if (code.charAt(at) != '[' || !Scan.atLineStart(code, at)) {
            return Rule.NONE;
        }
        int lineEnd = Scan.lineEnd(code, at);
        int close = at + code.substring(at, lineEnd).lastIndexOf(']');
        int after = Scan.spaces(code, close + 1, lineEnd);
        boolean alone = after == lineEnd || code.charAt(after) == '#' || code.charAt(after) == ';';
        if (close <= at || !alone || code.substring(at, close).contains(", ")) {
            return Rule.NONE;
        }
        tokens.add(TAG, at, close + 1);
        return close + 1;
    }

    /** Anything in a line up to its first equals sign or colon. */
    private static int iniKey(Tokens tokens, int at) {
        String code = tokens.code();
        if (!Scan.atLineStart(code, at)) {
            return Rule.NONE;
        }
        int lineEnd = Scan.lineEnd(code, at);
        int end = at;
        while (end < lineEnd && code.charAt(end) != '=' && code.charAt(end) != ':') {
            end++;
        }
        tokens.add(ATTRIBUTE, at, code.substring(at, end).stripTrailing().length() + at);
        return end;
    }

    /** The first word of a statement. */
    private static int directive(Tokens tokens, int at) {
        String code = tokens.code();
        if (!Scan.isWordStart(code.charAt(at)) || !startsStatement(code, at)) {
            return Rule.NONE;
        }
        int end = Scan.word(code, at, "-");
        tokens.add(KEYWORD, at, end);
        return end;
    }

    private static boolean startsStatement(String code, int at) {
        int i = at - 1;
        while (i >= 0 && (code.charAt(i) == ' ' || code.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || "\n\r;{}".indexOf(code.charAt(i)) >= 0;
    }
}
