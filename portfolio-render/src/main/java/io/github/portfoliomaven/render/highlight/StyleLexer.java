package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.COMMENT;
import static io.github.portfoliomaven.render.highlight.TokenKind.FUNCTION;
import static io.github.portfoliomaven.render.highlight.TokenKind.KEYWORD;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.TAG;
import static io.github.portfoliomaven.render.highlight.TokenKind.TYPE;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

/**
 * CSS with nesting, SCSS and Less: a statement that ends with a brace is a selector, any other a declaration.
 *
 * @param extended whether {@code //} starts a comment and {@code @name:} declares a variable
 */
record StyleLexer(boolean extended) implements Lexer {

    private static final RuleLexer SELECTOR = new Rules()
            .blockComment("/*", "*/")
            .string("\"")
            .string("'")
            .block("#{", "}", VARIABLE)
            .sign("$", VARIABLE, "-")
            .sign("@", VARIABLE, "-")
            .sign("::", KEYWORD, "-")
            .sign(":", KEYWORD, "-")
            .sign(".", TYPE, "-")
            .sign("#", TYPE, "-")
            .sign("%", TYPE, "-")
            .wordChars("-")
            .before("=", ATTRIBUTE)
            .before("]", ATTRIBUTE)
            .before("^", ATTRIBUTE)
            .rule(new Tag())
            .lexer();

    private static final RuleLexer VALUE = new Rules()
            .blockComment("/*", "*/")
            .string("\"")
            .string("'")
            .block("#{", "}", VARIABLE)
            .sign("$", VARIABLE, "-")
            .sign("@", VARIABLE, "-")
            .sign("--", VARIABLE, "-")
            .sign("!", KEYWORD)
            .block("url(data:", ")", STRING)
            .rule(StyleLexer::hexColor)
            .rule(StyleLexer::measure)
            .wordChars("-")
            .words(KEYWORD, "and or not only if else in from through to as with")
            .touching("(", FUNCTION)
            .before(":", ATTRIBUTE)
            .lexer();

    @Override
    public void lex(Tokens tokens) {
        String code = tokens.code();
        for (int at = 0; at < code.length(); ) {
            char c = code.charAt(at);
            int comment = commentEnd(code, at, code.length());
            if (comment > at) {
                tokens.add(COMMENT, at, comment);
                at = comment;
            } else if (c <= ' ' || c == '{' || c == '}' || c == ';') {
                at++;
            } else {
                int end = statementEnd(code, at);
                statement(tokens, at, end);
                at = Math.max(end, at + 1);
            }
        }
    }

    private int commentEnd(String code, int at, int end) {
        if (code.startsWith("/*", at)) {
            return Scan.through(code, at + 2, "*/", end);
        }
        return extended && code.startsWith("//", at) ? Scan.lineEnd(code, at) : at;
    }

    /** The brace or semicolon that ends the statement, outside of texts, brackets and interpolations. */
    private int statementEnd(String code, int at) {
        int depth = 0;
        for (int i = at; i < code.length(); ) {
            char c = code.charAt(i);
            int comment = depth == 0 ? commentEnd(code, i, code.length()) : i;
            if (comment > i) {
                i = comment;
            } else if (c == '"' || c == '\'') {
                i = Scan.throughInLine(code, i + 1, c);
            } else if (code.startsWith("#{", i) || code.startsWith("@{", i)) {
                i = Scan.through(code, i, "}", code.length());
            } else if (depth == 0 && (c == '{' || c == '}' || c == ';')) {
                return i;
            } else {
                depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
                i++;
            }
        }
        return code.length();
    }

    private void statement(Tokens tokens, int start, int end) {
        String code = tokens.code();
        char first = code.charAt(start);
        boolean block = code.startsWith("{", end);
        int name = Scan.word(code, first == '@' || first == '$' ? start + 1 : start, "-");
        boolean named = code.startsWith(":", Scan.spaces(code, name, end));
        if (first == '@' && !(extended && named)) {
            tokens.add(KEYWORD, start, name);
            VALUE.lex(tokens, name, end);
        } else if (named && (!block || code.startsWith("--", start))) {
            boolean variable = first == '@' || first == '$' || code.startsWith("--", start);
            tokens.add(variable ? VARIABLE : ATTRIBUTE, start, name);
            VALUE.lex(tokens, name, end);
        } else {
            SELECTOR.lex(tokens, start, end);
        }
    }

    private static int hexColor(Tokens tokens, int at) {
        int end = Scan.word(tokens.code(), at + 1, "");
        if (tokens.code().charAt(at) != '#' || end == at + 1) {
            return Rule.NONE;
        }
        tokens.add(LITERAL, at, end);
        return end;
    }

    /** A number with its unit. */
    private static int measure(Tokens tokens, int at) {
        String code = tokens.code();
        if (!Scan.isDigit(code, at) && !(code.charAt(at) == '.' && Scan.isDigit(code, at + 1))) {
            return Rule.NONE;
        }
        int end = Scan.number(code, at, "");
        end = code.startsWith("%", end) ? end + 1 : end;
        tokens.add(LITERAL, at, end);
        return end;
    }

    /** A word that is not in brackets or parentheses is an element's name. */
    private static final class Tag implements Rule {

        @Override
        public int match(Tokens tokens, int at) {
            String code = tokens.code();
            boolean inside =
                    at > 0 && ("[=-".indexOf(code.charAt(at - 1)) >= 0 || Scan.isWordPart(code.charAt(at - 1)));
            if (inside || !Scan.isWordStart(code.charAt(at))) {
                return NONE;
            }
            int end = Scan.word(code, at, "-");
            tokens.add(code.startsWith("(", end) ? FUNCTION : TAG, at, end);
            return end;
        }
    }
}
