package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.FUNCTION;
import static io.github.portfoliomaven.render.highlight.TokenKind.KEYWORD;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.META;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.TYPE;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

/** Languages of functions, patterns and atoms. */
final class FunctionalLanguages {

    private FunctionalLanguages() {}

    static RuleLexer elixir() {
        return new Rules()
                .lineComment("#")
                .longString("\"\"\"", "\"\"\"", "#{")
                .longString("'''", "'''", "#{")
                .longString("\"", "\"", "#{")
                .string("'", "#{")
                .block("~r/", "/", STRING)
                .block("~w(", ")", STRING)
                .block("~s(", ")", STRING)
                .rawString("~H\"\"\"", "\"\"\"")
                .symbol(":", META, "?!@")
                .sign("@", ATTRIBUTE)
                .wordChars("?!")
                .words(
                        KEYWORD,
                        "after alias and case catch cond def defdelegate defexception defguard defimpl defmacro")
                .words(KEYWORD, "defmodule defp defmacrop defprotocol defstruct do else end fn for if import in not or")
                .words(KEYWORD, "quote raise receive require rescue super throw try unless unquote use when with")
                .words(LITERAL, "true false nil")
                .capitalised(TYPE)
                .touching("(", FUNCTION)
                .touching(": ", META)
                .lexer();
    }

    static RuleLexer erlang() {
        return new Rules()
                .lineComment("%")
                .longString("\"", "\"", "")
                .string("'")
                .rule(FunctionalLanguages::erlangCharacter)
                .rule(FunctionalLanguages::erlangDirective)
                .sign("?", META)
                .sign("#", TYPE)
                .wordChars("@")
                .words(
                        KEYWORD,
                        "after and andalso band begin bnot bor bsl bsr bxor case catch cond div else end fun if let")
                .words(KEYWORD, "maybe not of or orelse receive rem try when xor")
                .words(LITERAL, "true false undefined")
                .capitalised(VARIABLE)
                .touching("(", FUNCTION)
                .touching(":", TYPE)
                .lexer();
    }

    static RuleLexer haskell() {
        return new Rules()
                .block("{-#", "#-}", META)
                .nestedComment("{-", "-}")
                .lineComment("-- ")
                .lineComment("--\n")
                .lineComment("---")
                .longString("\"", "\"", "")
                .character()
                .wordChars("'")
                .words(KEYWORD, "as case class data default deriving do else family forall foreign hiding if import in")
                .words(KEYWORD, "infix infixl infixr instance let mdo module newtype of qualified rec then type where")
                .words(LITERAL, "True False otherwise")
                .capitalised(TYPE)
                .before("::", FUNCTION)
                .lexer();
    }

    static RuleLexer ocaml() {
        return new Rules()
                .nestedComment("(*", "*)")
                .rawString("{|", "|}")
                .longString("\"", "\"", "")
                .character()
                .sign("'", TYPE)
                .block("[@", "]", ATTRIBUTE)
                .sign("~", ATTRIBUTE)
                .sign("`", META)
                .wordChars("'")
                .words(
                        KEYWORD,
                        "and as assert begin class constraint do done downto else end exception external for fun")
                .words(
                        KEYWORD,
                        "function functor if in include inherit initializer lazy let match method module mutable new")
                .words(
                        KEYWORD,
                        "nonrec object of open or private rec sig struct then to try type val virtual when while")
                .words(KEYWORD, "with")
                .words(TYPE, "int float bool char string unit list array option ref exn bytes")
                .words(LITERAL, "true false")
                .capitalised(TYPE)
                .lexer();
    }

    /** {@code $a} and {@code $\n}. */
    private static int erlangCharacter(Tokens tokens, int at) {
        String code = tokens.code();
        if (code.charAt(at) != '$' || at + 1 >= code.length()) {
            return Rule.NONE;
        }
        int end = at + (code.charAt(at + 1) == '\\' ? 3 : 2);
        if (end > code.length() || Character.isSurrogate(code.charAt(end - 1))) {
            return Rule.NONE;
        }
        tokens.add(STRING, at, end);
        return end;
    }

    /** {@code -module} and its like, at the start of a line. */
    private static int erlangDirective(Tokens tokens, int at) {
        String code = tokens.code();
        int end = Scan.word(code, at + 1, "");
        if (code.charAt(at) != '-' || end == at + 1 || !Scan.atLineStart(code, at) || !code.startsWith("(", end)) {
            return Rule.NONE;
        }
        tokens.add(META, at, end);
        return end;
    }
}
