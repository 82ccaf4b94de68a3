package io.github.portfoliomaven.render.highlight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lexer that {@link Rules} declare: at each place the first rule that matches, or a word, a number, or nothing. */
final class RuleLexer implements Lexer {

    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final String wordChars;
    private final String numberJoints;

    RuleLexer(List<Rule> rules, Vocabulary vocabulary, String wordChars, String numberJoints) {
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        this.wordChars = wordChars;
        this.numberJoints = numberJoints;
    }

    @Override
    public void lex(Tokens tokens) {
        int end = tokens.code().length();
        for (int at = 0; at < end; ) {
            at = step(tokens, at);
        }
    }

    /** Passes one token or one plain character, and returns the index after it. */
    int step(Tokens tokens, int at) {
        String code = tokens.code();
        char c = code.charAt(at);
        if (c <= ' ') {
            return at + 1;
        }
        for (Rule rule : rules) {
            int end = rule.match(tokens, at);
            if (end > at) {
                return end;
            }
        }
        if (Scan.isWordStart(c)) {
            int end = Scan.word(code, at, wordChars);
            mark(tokens, vocabulary.kindOf(code, at, end), at, end);
            return end;
        }
        if (Scan.isDigit(code, at)) {
            int end = Scan.number(code, at, numberJoints);
            tokens.add(TokenKind.LITERAL, at, end);
            return end;
        }
        return at + 1;
    }

    private static void mark(Tokens tokens, @Nullable TokenKind kind, int start, int end) {
        if (kind != null) {
            tokens.add(kind, start, end);
        }
    }
}
