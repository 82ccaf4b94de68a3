package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.FUNCTION;
import static io.github.portfoliomaven.render.highlight.TokenKind.KEYWORD;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.META;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.TYPE;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

/** Languages for a prompt and for data. */
final class ScriptLanguages {

    private ScriptLanguages() {}

    static RuleLexer r() {
        return new Rules()
                .lineComment("#")
                .longString("\"", "\"", "")
                .longString("'", "'", "")
                .block("`", "`", VARIABLE)
                .wordChars(".")
                .words(KEYWORD, "break else for function if in next repeat return while library require")
                .words(LITERAL, "TRUE FALSE NULL NA NaN Inf NA_integer_ NA_real_ NA_character_")
                .touching("(", FUNCTION)
                .touching("::", TYPE)
                .lexer();
    }

    static RuleLexer julia() {
        return new Rules()
                .nestedComment("#=", "=#")
                .lineComment("#")
                .longString("\"\"\"", "\"\"\"", "$(")
                .longString("\"", "\"", "$(")
                .character()
                .sign("@", FUNCTION, ".!")
                .symbol(":", META, "!")
                .wordChars("!")
                .words(
                        KEYWORD,
                        "abstract baremodule begin break catch const continue do else elseif end export finally")
                .words(
                        KEYWORD,
                        "for function global if import in isa let local macro module mutable primitive quote return")
                .words(KEYWORD, "struct try type using where while")
                .words(LITERAL, "true false nothing missing Inf NaN pi")
                .capitalised(TYPE)
                .touching("(", FUNCTION)
                .touching(".(", FUNCTION)
                .lexer();
    }

    static RuleLexer ruby() {
        return new Rules()
                .wholeLine("#!", META)
                .lineComment("#")
                .block("=begin", "=end", TokenKind.COMMENT)
                .rule(new Heredoc("<<~"))
                .rule(new Heredoc("<<-"))
                .longString("\"", "\"", "#{")
                .longString("'", "'", "")
                .block("`", "`", STRING)
                .block("%w[", "]", STRING)
                .block("%i[", "]", STRING)
                .block("%w(", ")", STRING)
                .rule(EcmaLanguages::regex)
                .symbol(":", META, "?!")
                .sign("@@", VARIABLE)
                .sign("@", VARIABLE)
                .sign("$", VARIABLE)
                .wordChars("?!")
                .words(
                        KEYWORD,
                        "alias and attr_accessor attr_reader attr_writer begin BEGIN break case class def do else")
                .words(KEYWORD, "elsif end END ensure extend for if in include module next not or prepend private")
                .words(
                        KEYWORD,
                        "protected public raise redo rescue retry return super then undef unless until when while")
                .words(KEYWORD, "yield lambda proc loop")
                .words(FUNCTION, "puts print p require require_relative")
                .words(LITERAL, "true false nil")
                .words(VARIABLE, "self")
                .capitalised(TYPE)
                .touching("(", FUNCTION)
                .touching(": ", META)
                .lexer();
    }

    static RuleLexer powershell() {
        return new Rules()
                .blockComment("<#", "#>")
                .lineComment("#")
                .longString("@\"\n", "\n\"@", "$(")
                .rawString("@'\n", "\n'@")
                .rule(new Quoted("\"", "\"", false, true, "$("))
                .rawString("'", "'")
                .sign("$", VARIABLE, ":")
                .mark("$_", VARIABLE)
                .sign("-", META)
                .rule(ScriptLanguages::typeInBrackets)
                .rule(ScriptLanguages::command)
                .inAnyCase()
                .words(
                        KEYWORD,
                        "begin break catch class continue data do dynamicparam else elseif end enum exit filter")
                .words(
                        KEYWORD,
                        "finally for foreach function if in param process return switch throw trap try until using")
                .words(KEYWORD, "while")
                .touching("(", FUNCTION)
                .lexer();
    }

    /** {@code Get-Item}: a word with a dash in it. */
    private static int command(Tokens tokens, int at) {
        String code = tokens.code();
        int end = Scan.isWordStart(code.charAt(at)) ? Scan.word(code, at, "-") : at;
        if (code.substring(at, end).indexOf('-') < 0) {
            return Rule.NONE;
        }
        tokens.add(FUNCTION, at, end);
        return end;
    }

    private static int typeInBrackets(Tokens tokens, int at) {
        String code = tokens.code();
        if (code.charAt(at) != '[') {
            return Rule.NONE;
        }
        int end = Scan.word(code, at + 1, ".");
        if (end == at + 1 || Scan.isDigit(code, at + 1) || (!code.startsWith("]", end) && !code.startsWith("(", end))) {
            return Rule.NONE;
        }
        tokens.add(TYPE, at + 1, end);
        return end;
    }
}
