package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.COMMENT;
import static io.github.portfoliomaven.render.highlight.TokenKind.META;

/**
 * A session in a shell: what follows a prompt is a command, the rest is what it printed.
 *
 * <p>Prompts are {@code $}, {@code %}, {@code >}, {@code PS C:\>} and {@code user@host:~$}; also {@code #}, unless another one occurs, for
 * then it starts a comment. Without any prompt all of it is commands.
 */
record ConsoleLexer(Lexer shell) implements Lexer {

    @Override
    public void lex(Tokens tokens) {
        String code = tokens.code();
        boolean userPrompts = false;
        boolean rootPrompts = false;
        for (int start = 0; start < code.length(); start = Scan.nextLine(code, Scan.lineEnd(code, start))) {
            userPrompts |= prompt(code, start) > start && !code.startsWith("#", start);
            rootPrompts |= code.startsWith("# ", start);
        }
        if (!userPrompts && !rootPrompts) {
            shell.lex(tokens);
            return;
        }
        for (int start = 0; start < code.length(); ) {
            int end = Scan.lineEnd(code, start);
            int command = prompt(code, start);
            if (userPrompts && code.startsWith("#", start)) {
                tokens.add(COMMENT, start, end);
            } else if (command > start) {
                tokens.add(META, start, command);
                end = commandEnd(code, end);
                shell.lex(tokens, command, end);
            }
            start = Scan.nextLine(code, end);
        }
    }

    /** A backslash at the end of a line continues the command. */
    private static int commandEnd(String code, int lineEnd) {
        int end = lineEnd;
        while (end > 0 && end < code.length() && code.charAt(end - 1) == '\\') {
            end = Scan.lineEnd(code, Scan.nextLine(code, end));
        }
        return end;
    }

    /** The index after the prompt that the line starts with, or its start. */
    private static int prompt(String code, int start) {
        int lineEnd = Scan.lineEnd(code, start);
        int sign = start;
        if (code.startsWith("PS ", start)) {
            sign = code.substring(start, lineEnd).indexOf('>') + start;
        } else if (start < lineEnd && Scan.isWordPart(code.charAt(start))) {
            int host = Scan.word(code, start, "-.@:~/");
            sign = code.substring(start, host).contains("@") ? host : lineEnd;
        }
        boolean found = sign < lineEnd && "$%>#❯➜".indexOf(code.charAt(sign)) >= 0;
        if (!found || (sign + 1 < lineEnd && code.charAt(sign + 1) != ' ')) {
            return start;
        }
        return sign + 1;
    }
}
