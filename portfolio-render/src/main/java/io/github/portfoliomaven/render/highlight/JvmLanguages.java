package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.FUNCTION;
import static io.github.portfoliomaven.render.highlight.TokenKind.KEYWORD;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.TYPE;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

/** Languages near to Java by their shape: classes, annotations, braces. */
final class JvmLanguages {

    private JvmLanguages() {}

    static RuleLexer kotlin() {
        return braces().rule(new Quoted("\"\"\"", "\"\"\"", false, true, "${"))
                .string("\"", "${")
                .character()
                .rule(JvmLanguages::backquoted)
                .sign("@", ATTRIBUTE, ".:")
                .words(KEYWORD, "as break by catch class companion const constructor continue data do else enum expect")
                .words(
                        KEYWORD,
                        "actual external final finally for fun get if import in infix init inline inner interface")
                .words(KEYWORD, "internal is lateinit noinline crossinline object open operator out override package")
                .words(
                        KEYWORD,
                        "private protected public reified return sealed set suspend tailrec throw try typealias")
                .words(KEYWORD, "val value var vararg when where while abstract annotation")
                .words(LITERAL, "true false null")
                .words(VARIABLE, "this super it")
                .touching("<", FUNCTION)
                .before("{", FUNCTION)
                .lexer();
    }

    static RuleLexer scala() {
        return braces().rule(interpolated("\"\"\"", true))
                .rule(interpolated("\"", false))
                .rawString("\"\"\"", "\"\"\"")
                .string("\"")
                .character()
                .rule(JvmLanguages::backquoted)
                .sign("@", ATTRIBUTE)
                .words(KEYWORD, "abstract case catch class def derives do else end enum export extends extension final")
                .words(KEYWORD, "finally for forSome given if implicit import inline lazy match new object opaque")
                .words(
                        KEYWORD,
                        "open override package private protected return sealed then throw trait transparent try")
                .words(KEYWORD, "type using val var while with yield")
                .words(LITERAL, "true false null")
                .words(VARIABLE, "this super")
                .lexer();
    }

    static RuleLexer csharp() {
        return braces().rawString("\"\"\"", "\"\"\"")
                .rule(new Quoted("$\"\"\"", "\"\"\"", false, true, "{"))
                .rule(new Quoted("$\"", "\"", true, false, "{"))
                .rule(new Quoted("$@\"", "\"", false, true, "{"))
                .rawString("@\"", "\"")
                .string("\"")
                .character()
                .rule(JvmLanguages::bracketedAttribute)
                .wholeLine("#", TokenKind.META)
                .words(
                        KEYWORD,
                        "abstract add as async await base break case catch checked class const continue default")
                .words(
                        KEYWORD,
                        "delegate do else enum event explicit extern field file finally fixed for foreach from get")
                .words(
                        KEYWORD,
                        "global goto group if implicit in init interface internal into is join let lock namespace")
                .words(KEYWORD, "new operator orderby out override params partial private protected public readonly")
                .words(KEYWORD, "record ref remove required return scoped sealed select set sizeof stackalloc static")
                .words(
                        KEYWORD,
                        "struct switch throw try typeof unchecked unsafe using virtual volatile when where while")
                .words(KEYWORD, "with yield and or not nameof")
                .words(
                        TYPE,
                        "bool byte char decimal double dynamic float int long nint nuint object sbyte short string")
                .words(TYPE, "uint ulong ushort void var")
                .words(LITERAL, "true false null")
                .words(VARIABLE, "this value")
                .capitalMembers()
                .lexer();
    }

    static RuleLexer dart() {
        return braces().longString("'''", "'''", "${")
                .longString("\"\"\"", "\"\"\"", "${")
                .string("'", "${")
                .string("\"", "${")
                .sign("@", ATTRIBUTE)
                .words(KEYWORD, "abstract as assert async await base break case catch class const continue covariant")
                .words(
                        KEYWORD,
                        "default deferred do else enum export extends extension external factory final finally for")
                .words(
                        KEYWORD,
                        "get hide if implements import in interface is late library mixin new of on operator part")
                .words(KEYWORD, "required rethrow return sealed set show static switch sync throw try typedef var when")
                .words(KEYWORD, "while with yield")
                .words(TYPE, "void int double num bool dynamic")
                .words(LITERAL, "true false null")
                .words(VARIABLE, "this super")
                .lexer();
    }

    private static Rules braces() {
        return new Rules()
                .lineComment("//")
                .blockComment("/*", "*/")
                .capitalised(TYPE)
                .touching("(", FUNCTION);
    }

    private static int backquoted(Tokens tokens, int at) {
        String code = tokens.code();
        if (code.charAt(at) != '`') {
            return Rule.NONE;
        }
        int end = Scan.throughInLine(code, at + 1, '`');
        tokens.add(FUNCTION, at, end);
        return end;
    }

    /** The {@code s"…"}, {@code f"…"} and other prefixed texts of Scala. */
    private static Rule interpolated(String quote, boolean multiline) {
        Quoted text = new Quoted(quote, quote, !multiline, multiline, "${");
        return (tokens, at) -> {
            String code = tokens.code();
            int start = Scan.word(code, at, "");
            if (start == at || !Character.isLowerCase(code.charAt(at)) || !code.startsWith(quote, start)) {
                return Rule.NONE;
            }
            tokens.add(STRING, at, start);
            return text.match(tokens, start);
        };
    }

    /** {@code [Serializable]} at the start of a line. */
    private static int bracketedAttribute(Tokens tokens, int at) {
        String code = tokens.code();
        if (code.charAt(at) != '[' || !Scan.atLineStart(code, at)) {
            return Rule.NONE;
        }
        int end = Scan.word(code, at + 1, ".:");
        if (end == at + 1 || (!Character.isUpperCase(code.charAt(at + 1)) && !code.startsWith("assembly", at + 1))) {
            return Rule.NONE;
        }
        tokens.add(ATTRIBUTE, at + 1, end);
        return end;
    }
}
