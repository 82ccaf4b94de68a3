package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.FUNCTION;
import static io.github.portfoliomaven.render.highlight.TokenKind.KEYWORD;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.META;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.TYPE;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

/** Languages that compile to machine code. */
final class NativeLanguages {

    private NativeLanguages() {}

    static RuleLexer rust() {
        return new Rules()
                .lineComment("//")
                .nestedComment("/*", "*/")
                .rawString("r##\"", "\"##")
                .rawString("r#\"", "\"#")
                .rawString("r\"", "\"")
                .longString("b\"", "\"", "")
                .longString("\"", "\"", "")
                .character()
                .sign("'", TYPE)
                .rule(NativeLanguages::attribute)
                .words(
                        KEYWORD,
                        "as async await break const continue crate dyn else enum extern fn for if impl in let loop")
                .words(
                        KEYWORD,
                        "match mod move mut pub ref return static struct super trait type union unsafe use where")
                .words(KEYWORD, "while yield")
                .words(TYPE, "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize")
                .words(LITERAL, "true false")
                .words(VARIABLE, "self")
                .capitalised(TYPE)
                .touching("(", FUNCTION)
                .touching("!", FUNCTION)
                .touching("::<", FUNCTION)
                .lexer();
    }

    static RuleLexer go() {
        return new Rules()
                .lineComment("//")
                .blockComment("/*", "*/")
                .string("\"")
                .rawString("`", "`")
                .character()
                .words(
                        KEYWORD,
                        "break case chan const continue default defer else fallthrough for func go goto if import")
                .words(KEYWORD, "interface map package range return select struct switch type var")
                .words(TYPE, "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32")
                .words(TYPE, "int64 rune string uint uint8 uint16 uint32 uint64 uintptr")
                .words(LITERAL, "true false nil iota")
                .capitalised(TYPE)
                .capitalMembers()
                .touching("(", FUNCTION)
                .lexer();
    }

    static RuleLexer swift() {
        return new Rules()
                .lineComment("//")
                .nestedComment("/*", "*/")
                .longString("\"\"\"", "\"\"\"", "\\(")
                .rawString("#\"", "\"#")
                .string("\"", "\\(")
                .sign("@", ATTRIBUTE)
                .sign("#", META)
                .mark("$0", VARIABLE)
                .mark("$1", VARIABLE)
                .sign("$", VARIABLE)
                .words(KEYWORD, "actor any as associatedtype async await break case catch class continue convenience")
                .words(
                        KEYWORD,
                        "default defer deinit didSet do else enum extension fallthrough fileprivate final for func")
                .words(KEYWORD, "get guard if import in indirect init inout internal is isolated lazy let mutating")
                .words(
                        KEYWORD,
                        "nonisolated nonmutating open operator optional override private protocol public repeat")
                .words(
                        KEYWORD,
                        "required rethrows return sendable set some static struct subscript switch throw throws try")
                .words(KEYWORD, "typealias unowned var weak where while willSet")
                .words(LITERAL, "true false nil")
                .words(VARIABLE, "self super")
                .capitalised(TYPE)
                .touching("(", FUNCTION)
                .lexer();
    }

    static RuleLexer objectiveC() {
        return new Rules()
                .lineComment("//")
                .blockComment("/*", "*/")
                .wholeLine("#", META)
                .rule(new Quoted("@\"", "\"", true, false, ""))
                .string("\"")
                .character()
                .sign("@", KEYWORD)
                .words(
                        KEYWORD,
                        "auto break case const continue default do else enum extern for goto if in inline register")
                .words(KEYWORD, "return sizeof static struct switch typedef union volatile while nonatomic atomic copy")
                .words(KEYWORD, "strong weak assign readonly readwrite nullable nonnull")
                .words(TYPE, "void char short int long float double signed unsigned id instancetype bool size_t")
                .words(LITERAL, "YES NO nil NULL true false")
                .words(VARIABLE, "self super")
                .capitalised(TYPE)
                .touching("(", FUNCTION)
                .capitalMembers()
                .touching(":", FUNCTION)
                .lexer();
    }

    static RuleLexer zig() {
        return new Rules()
                .lineComment("//")
                .line("\\\\", STRING)
                .string("\"")
                .character()
                .sign("@", FUNCTION)
                .words(KEYWORD, "addrspace align allowzero and asm async await break callconv catch comptime const")
                .words(
                        KEYWORD,
                        "continue defer else enum errdefer error export extern fn for if inline linksection noalias")
                .words(KEYWORD, "nosuspend opaque or orelse packed pub resume return struct suspend switch test")
                .words(KEYWORD, "threadlocal try union unreachable usingnamespace var volatile while")
                .words(
                        TYPE,
                        "anyerror anyopaque anytype bool comptime_float comptime_int f16 f32 f64 f128 i8 i16 i32 i64")
                .words(TYPE, "i128 isize noreturn type u8 u16 u32 u64 u128 usize void")
                .words(LITERAL, "true false null undefined")
                .capitalised(TYPE)
                .touching("(", FUNCTION)
                .lexer();
    }

    /** {@code #[derive(Debug)]} and {@code #![no_std]}, up to the bracket that closes it in the same line. */
    private static int attribute(Tokens tokens, int at) {
        String code = tokens.code();
        if (!code.startsWith("#[", at) && !code.startsWith("#![", at)) {
            return Rule.NONE;
        }
        int depth = 0;
        int i = at;
        while (i < code.length() && !Scan.isBreak(code.charAt(i))) {
            char c = code.charAt(i++);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ']' && depth == 0) {
                break;
            }
        }
        tokens.add(ATTRIBUTE, at, i);
        return i;
    }
}
