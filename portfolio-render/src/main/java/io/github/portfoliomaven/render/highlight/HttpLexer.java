package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.COMMENT;
import static io.github.portfoliomaven.render.highlight.TokenKind.KEYWORD;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.META;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;

import java.util.Set;

/** HTTP messages, one or several: a first line, headers, and a body that is JSON, XML or plain. */
record HttpLexer(Lexer json, Lexer xml) implements Lexer {

    private static final Set<String> METHODS =
            Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "QUERY");

    @Override
    public void lex(Tokens tokens) {
        String code = tokens.code();
        boolean inHead = true;
        int body = -1;
        for (int start = 0; start < code.length(); ) {
            int end = Scan.lineEnd(code, start);
            if (isFirstLine(code, start)) {
                body(tokens, body, start);
                body = -1;
                inHead = true;
                firstLine(tokens, start, end);
            } else if (inHead && start < end) {
                header(tokens, start, end);
            } else if (inHead) {
                inHead = false;
                body = end;
            }
            start = Scan.nextLine(code, end);
        }
        body(tokens, body, code.length());
    }

    private void body(Tokens tokens, int start, int end) {
        if (start >= 0) {
            String text = tokens.code().substring(start, end).stripLeading();
            if (text.startsWith("{") || text.startsWith("[")) {
                json.lex(tokens, start, end);
            } else if (text.startsWith("<")) {
                xml.lex(tokens, start, end);
            }
        }
    }

    private static boolean isFirstLine(String code, int start) {
        int end = Scan.word(code, start, "");
        return code.startsWith("HTTP/", start)
                || (code.startsWith(" ", end) && end - start < 8 && METHODS.contains(code.substring(start, end)));
    }

    private static void firstLine(Tokens tokens, int start, int end) {
        String code = tokens.code();
        int first = Scan.word(code, start, "/.");
        if (code.startsWith("HTTP/", start)) {
            tokens.add(META, start, first);
            int status = Scan.spaces(code, first, end);
            tokens.add(LITERAL, status, Scan.word(code, status, ""));
            return;
        }
        tokens.add(KEYWORD, start, first);
        int version = code.substring(start, end).lastIndexOf(" HTTP/");
        int target = Scan.spaces(code, first, end);
        int targetEnd = version < 0 ? end : start + version;
        tokens.add(STRING, target, targetEnd);
        tokens.add(META, Math.max(target, version < 0 ? end : targetEnd + 1), end);
    }

    private static void header(Tokens tokens, int start, int end) {
        String code = tokens.code();
        int name = Scan.word(code, start, "-");
        if (code.startsWith("#", start) || code.startsWith("//", start)) {
            tokens.add(COMMENT, start, end);
        } else if (code.startsWith(":", name)) {
            tokens.add(ATTRIBUTE, start, name);
        }
    }
}
