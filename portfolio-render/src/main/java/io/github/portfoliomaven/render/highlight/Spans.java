package io.github.portfoliomaven.render.highlight;

import io.github.portfoliomaven.core.text.HtmlText;
import java.util.ArrayList;
import java.util.List;

/** Writes code and its tokens as HTML text: {@code <}, {@code >} and {@code &} escaped, tokens in spans. */
final class Spans {

    private final Tokens tokens;
    private final String code;

    Spans(Tokens tokens) {
        this.tokens = tokens;
        this.code = tokens.code();
    }

    /** Writes the whole code; a span may run over several lines. */
    void writeTo(StringBuilder out) {
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            escape(at, tokens.start(i), out);
            span(i, tokens.start(i), tokens.end(i), out);
            at = tokens.end(i);
        }
        escape(at, code.length(), out);
    }

    /** The lines without their line breaks, every span closed in the line that opened it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        int token = 0;
        for (int start = 0; start < code.length(); ) {
            int end = Scan.lineEnd(code, start);
            token = line(token, start, end, out);
            lines.add(out.toString());
            out.setLength(0);
            start = Scan.nextLine(code, end);
        }
        return lines;
    }

    private int line(int firstToken, int start, int end, StringBuilder out) {
        int at = start;
        int token = firstToken;
        for (; token < tokens.size() && tokens.start(token) < end; token++) {
            int from = Math.max(Scan.spaces(code, Math.max(at, tokens.start(token)), end), at);
            int to = Math.min(tokens.end(token), end);
            if (from < to) {
                escape(at, from, out);
                span(token, from, to, out);
                at = to;
            }
            if (tokens.end(token) > end) {
                break;
            }
        }
        escape(at, end, out);
        return token;
    }

    private void span(int token, int start, int end, StringBuilder out) {
        out.append("<span class=\"").append(tokens.kind(token).cssClass()).append("\">");
        escape(start, end, out);
        out.append("</span>");
    }

    private void escape(int start, int end, StringBuilder out) {
        HtmlText.appendText(code, start, end, out);
    }
}
