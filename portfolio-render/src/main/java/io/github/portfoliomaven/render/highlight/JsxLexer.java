package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.TAG;

import java.util.ArrayDeque;
import java.util.Deque;

/** A script in which elements can stand as values, with scripts in braces in them, to any depth. */
record JsxLexer(RuleLexer script) implements Lexer {

    @Override
    public void lex(Tokens tokens) {
        new Reading(tokens, script).run();
    }

    private static final class Reading {

        private static final int IN_TAG = -1;
        private static final int IN_CHILDREN = -2;

        private final Tokens tokens;
        private final String code;
        private final RuleLexer script;
        /** What surrounds the place: a tag, an element's children, or a script with that many open braces. */
        private final Deque<Integer> places = new ArrayDeque<>();

        private int at;

        Reading(Tokens tokens, RuleLexer script) {
            this.tokens = tokens;
            this.code = tokens.code();
            this.script = script;
            places.push(0);
        }

        void run() {
            while (at < code.length()) {
                switch (places.element()) {
                    case IN_TAG -> inTag();
                    case IN_CHILDREN -> inChildren();
                    default -> inScript(places.element());
                }
            }
        }

        private void inScript(int braces) {
            char c = code.charAt(at);
            if (c == '<' && startsElement() && EcmaLanguages.valueMayStand(code, at) && !isTypeParameter()) {
                openTag();
            } else if (c == '{') {
                replace(braces + 1);
                at++;
            } else if (c == '}') {
                if (braces > 0) {
                    replace(braces - 1);
                } else if (places.size() > 1) {
                    places.pop();
                }
                at++;
            } else {
                at = script.step(tokens, at);
            }
        }

        private boolean startsElement() {
            return at + 1 < code.length() && (code.charAt(at + 1) == '>' || Scan.isWordStart(code.charAt(at + 1)));
        }

        /** {@code <T,>(x: T) => x} and {@code <T extends Node>(x: T) => x}. */
        private boolean isTypeParameter() {
            int end = Scan.word(code, at + 1, "");
            return code.startsWith(",", end) || code.startsWith(" extends ", end);
        }

        private void openTag() {
            int end = Scan.word(code, at + 1, ".-:");
            tokens.add(TAG, at + 1, end);
            if (end == at + 1) {
                places.push(IN_CHILDREN);
                at += 2;
            } else {
                places.push(IN_TAG);
                at = end;
            }
        }

        private void inTag() {
            char c = code.charAt(at);
            if (c == '>') {
                replace(IN_CHILDREN);
                at++;
            } else if (code.startsWith("/>", at)) {
                places.pop();
                at += 2;
            } else if (c == '{') {
                places.push(0);
                at++;
            } else if (c == '"' || c == '\'') {
                int end = Scan.through(code, at + 1, String.valueOf(c), code.length());
                tokens.add(STRING, at, end);
                at = end;
            } else if (Scan.isWordStart(c)) {
                int end = Scan.word(code, at, "-:");
                tokens.add(ATTRIBUTE, at, end);
                at = end;
            } else {
                at++;
            }
        }

        private void inChildren() {
            char c = code.charAt(at);
            if (code.startsWith("</", at)) {
                int end = Scan.word(code, at + 2, ".-:");
                tokens.add(TAG, at + 2, end);
                at = code.startsWith(">", end) ? end + 1 : end;
                places.pop();
            } else if (c == '<' && startsElement()) {
                openTag();
            } else if (c == '{') {
                places.push(0);
                at++;
            } else {
                at++;
            }
        }

        private void replace(int place) {
            places.pop();
            places.push(place);
        }
    }
}
