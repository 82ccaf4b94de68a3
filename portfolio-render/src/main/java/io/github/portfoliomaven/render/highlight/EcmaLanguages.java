package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.FUNCTION;
import static io.github.portfoliomaven.render.highlight.TokenKind.KEYWORD;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.META;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.TYPE;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

import java.util.Set;

/** JavaScript and TypeScript. */
final class EcmaLanguages {

    private static final int LONGEST_REGEX = 500;

    private static final Set<String> BEFORE_VALUE = Set.of(
            "return", "default", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await",
            "yield");

    private EcmaLanguages() {}

    static RuleLexer javascript() {
        return common().lexer();
    }

    static RuleLexer typescript() {
        return common().words(
                        KEYWORD,
                        "abstract accessor as asserts declare enum implements infer interface is keyof namespace")
                .words(KEYWORD, "module override private protected public readonly satisfies type unique")
                .words(TYPE, "any bigint boolean never number object string symbol unknown void")
                .touching("<", FUNCTION)
                .lexer();
    }

    private static Rules common() {
        return new Rules()
                .wholeLine("#!", META)
                .lineComment("//")
                .blockComment("/*", "*/")
                .longString("`", "`", "${")
                .string("\"")
                .string("'")
                .rule(EcmaLanguages::regex)
                .rule(EcmaLanguages::key)
                .sign("@", ATTRIBUTE, ".")
                .sign("#", VARIABLE)
                .wordChars("$")
                .words(
                        KEYWORD,
                        "async await break case catch class const continue debugger default delete do else export")
                .words(
                        KEYWORD,
                        "extends finally for from function get if import in instanceof let new of return set static")
                .words(KEYWORD, "switch throw try typeof var void while with yield")
                .words(LITERAL, "true false null undefined NaN Infinity")
                .words(VARIABLE, "this super")
                .capitalised(TYPE)
                .touching("(", FUNCTION);
    }

    /** The key of a member is a name, even if it is a word of the language: {@code {type: 1}}. */
    private static int key(Tokens tokens, int at) {
        String code = tokens.code();
        int end = Scan.isWordStart(code.charAt(at)) ? Scan.word(code, at, "$") : at;
        if (end == at || !code.startsWith(":", end) || code.startsWith("default", at)) {
            return Rule.NONE;
        }
        int before = at;
        while (before > 0 && code.charAt(before - 1) <= ' ') {
            before--;
        }
        boolean inBraces = before > 0 && "{,;".indexOf(code.charAt(before - 1)) >= 0;
        return inBraces ? end : Rule.NONE;
    }

    /** A regular expression, where a value can stand; elsewhere a slash divides. */
    static int regex(Tokens tokens, int at) {
        String code = tokens.code();
        if (code.charAt(at) != '/' || !valueMayStand(code, at)) {
            return Rule.NONE;
        }
        boolean inClass = false;
        int end = Math.min(code.length(), at + LONGEST_REGEX);
        for (int i = at + 1; i < end && !Scan.isBreak(code.charAt(i)); i++) {
            char c = code.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '/' && !inClass) {
                int after = Scan.word(code, i + 1, "");
                tokens.add(STRING, at, after);
                return after;
            } else if (c == '[' || c == ']') {
                inClass = c == '[';
            }
        }
        return Rule.NONE;
    }

    /** Whether the code before {@code at} asks for a value: an operator, an opening bracket, {@code return}. */
    static boolean valueMayStand(String code, int at) {
        int i = at;
        while (i > 0 && code.charAt(i - 1) <= ' ') {
            i--;
        }
        if (i == 0) {
            return true;
        }
        char before = code.charAt(i - 1);
        if (!Scan.isWordPart(before)) {
            return ")]}\"'`$".indexOf(before) < 0;
        }
        int start = i;
        while (start > 0 && i - start < 12 && Scan.isWordPart(code.charAt(start - 1))) {
            start--;
        }
        return BEFORE_VALUE.contains(code.substring(start, i));
    }
}
