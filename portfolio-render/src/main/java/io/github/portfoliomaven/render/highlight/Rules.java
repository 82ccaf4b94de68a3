package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.COMMENT;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;

import java.util.ArrayList;
import java.util.List;

/** Declares a language: its comments, texts, signs and words, in the order in which they are tried. */
final class Rules {

    private final List<Rule> rules = new ArrayList<>();
    private Vocabulary vocabulary = Vocabulary.EMPTY;
    private String wordChars = "";
    private String numberJoints = "";

    /** A comment up to the end of the line. */
    Rules lineComment(String open) {
        return line(open, COMMENT);
    }

    /** Anything from {@code open} up to the end of the line. */
    Rules line(String open, TokenKind kind) {
        return rule((tokens, at) -> tokens.code().startsWith(open, at) ? toLineEnd(tokens, kind, at) : Rule.NONE);
    }

    /** A whole line that begins with {@code open}. */
    Rules wholeLine(String open, TokenKind kind) {
        return rule((tokens, at) -> tokens.code().startsWith(open, at) && Scan.atLineStart(tokens.code(), at)
                ? toLineEnd(tokens, kind, at)
                : Rule.NONE);
    }

    private static int toLineEnd(Tokens tokens, TokenKind kind, int at) {
        int end = Scan.lineEnd(tokens.code(), at);
        tokens.add(kind, at, end);
        return end;
    }

    Rules blockComment(String open, String close) {
        return block(open, close, COMMENT);
    }

    /** Anything between {@code open} and the next {@code close}. */
    Rules block(String open, String close, TokenKind kind) {
        return rule((tokens, at) -> {
            String code = tokens.code();
            if (!code.startsWith(open, at)) {
                return Rule.NONE;
            }
            int end = Scan.through(code, at + open.length(), close, code.length());
            tokens.add(kind, at, end);
            return end;
        });
    }

    /** A comment that may hold comments. */
    Rules nestedComment(String open, String close) {
        return rule((tokens, at) -> {
            String code = tokens.code();
            if (!code.startsWith(open, at)) {
                return Rule.NONE;
            }
            int depth = 1;
            int i = at + open.length();
            while (i < code.length() && depth > 0) {
                int step = code.startsWith(open, i) ? 1 : code.startsWith(close, i) ? -1 : 0;
                depth += step;
                i += step > 0 ? open.length() : step < 0 ? close.length() : 1;
            }
            tokens.add(COMMENT, at, i);
            return i;
        });
    }

    /** A text within one line, with backslash escapes. */
    Rules string(String quote) {
        return string(quote, "");
    }

    /** A text within one line, with backslash escapes and computed parts. */
    Rules string(String quote, String hole) {
        return rule(new Quoted(quote, quote, true, false, hole));
    }

    /** A text over several lines, with backslash escapes and computed parts. */
    Rules longString(String open, String close, String hole) {
        return rule(new Quoted(open, close, true, true, hole));
    }

    /** A text over several lines in which a backslash is a backslash. */
    Rules rawString(String open, String close) {
        return rule(new Quoted(open, close, false, true, ""));
    }

    /** A character in single quotes, where a single quote can mean something else as well. */
    Rules character() {
        return rule((tokens, at) -> {
            String code = tokens.code();
            if (code.charAt(at) != '\'' || at + 2 >= code.length()) {
                return Rule.NONE;
            }
            boolean escape = code.charAt(at + 1) == '\\';
            int from = at + 2;
            int to = Math.min(code.length(), from + (escape ? 10 : 2));
            int close = code.indexOf('\'', escape ? from + 1 : from);
            if (close < 0 || close >= to) {
                return Rule.NONE;
            }
            tokens.add(STRING, at, close + 1);
            return close + 1;
        });
    }

    /** A sign directly before a word, such as {@code @Override} or {@code $name}. */
    Rules sign(String sign, TokenKind kind) {
        return sign(sign, kind, "");
    }

    /** A sign directly before a word that may hold the given other characters. */
    Rules sign(String sign, TokenKind kind, String others) {
        return rule(signed(sign, kind, others));
    }

    private static Rule signed(String sign, TokenKind kind, String others) {
        return (tokens, at) -> {
            String code = tokens.code();
            int start = at + sign.length();
            if (!code.startsWith(sign, at) || start >= code.length() || !Scan.isWordStart(code.charAt(start))) {
                return Rule.NONE;
            }
            int end = Scan.word(code, start, others);
            tokens.add(kind, at, end);
            return end;
        };
    }

    /** A sign directly before a word, unless it joins two things as in {@code 1:n}, {@code x::T} and {@code <:T}. */
    Rules symbol(String sign, TokenKind kind, String others) {
        Rule symbol = signed(sign, kind, others);
        return rule((tokens, at) -> {
            char before = at == 0 ? ' ' : tokens.code().charAt(at - 1);
            boolean joins = Scan.isWordPart(before) || ")]<:?".indexOf(before) >= 0;
            return joins ? Rule.NONE : symbol.match(tokens, at);
        });
    }

    /** A fixed text. */
    Rules mark(String text, TokenKind kind) {
        return rule((tokens, at) -> {
            if (!tokens.code().startsWith(text, at)) {
                return Rule.NONE;
            }
            tokens.add(kind, at, at + text.length());
            return at + text.length();
        });
    }

    Rules rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** Words of the language, separated by spaces. */
    Rules words(TokenKind kind, String list) {
        vocabulary = vocabulary.with(kind, list);
        return this;
    }

    Rules inAnyCase() {
        vocabulary = vocabulary.inAnyCase();
        return this;
    }

    Rules capitalised(TokenKind kind) {
        vocabulary = vocabulary.withCapitalised(kind);
        return this;
    }

    /** Members and functions start with a capital, too. */
    Rules capitalMembers() {
        vocabulary = vocabulary.withCapitalMembers();
        return this;
    }

    /** Other words directly before {@code text}. */
    Rules touching(String text, TokenKind kind) {
        vocabulary = vocabulary.withFollower(text, kind, true);
        return this;
    }

    /** Other words before {@code text}, with or without spaces between. */
    Rules before(String text, TokenKind kind) {
        vocabulary = vocabulary.withFollower(text, kind, false);
        return this;
    }

    /** Characters that belong to a word once it has begun. */
    Rules wordChars(String others) {
        wordChars = others;
        return this;
    }

    /** Characters that may join digits to one number. */
    Rules numberJoints(String joints) {
        numberJoints = joints;
        return this;
    }

    RuleLexer lexer() {
        return new RuleLexer(rules, vocabulary, wordChars, numberJoints);
    }
}
