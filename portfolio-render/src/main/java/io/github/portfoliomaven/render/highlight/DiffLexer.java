package io.github.portfoliomaven.render.highlight;

import org.jspecify.annotations.Nullable;

/** Unified diffs, line by line. */
final class DiffLexer implements Lexer {

    @Override
    public void lex(Tokens tokens) {
        String code = tokens.code();
        boolean newName = false;
        for (int start = 0; start < code.length(); ) {
            int end = Scan.lineEnd(code, start);
            int next = Scan.nextLine(code, end);
            boolean oldName = code.startsWith("--- ", start) && code.startsWith("+++ ", next);
            TokenKind kind = oldName || newName ? TokenKind.META : kindOf(code, start);
            if (kind != null) {
                tokens.add(kind, start, end);
            }
            newName = oldName;
            start = next;
        }
    }

    private static @Nullable TokenKind kindOf(String code, int start) {
        return switch (code.charAt(start)) {
            case '+', '>' -> TokenKind.INSERTED;
            case '-', '<' -> TokenKind.DELETED;
            case '@', '\\' -> TokenKind.META;
            case 'd', 'i', 'n', 'r', 's', 'o', 'B' -> isHeader(code, start) ? TokenKind.META : null;
            default -> null;
        };
    }

    private static boolean isHeader(String code, int start) {
        for (String header : HEADERS) {
            if (code.startsWith(header, start)) {
                return true;
            }
        }
        return false;
    }

    private static final String[] HEADERS = {
        "diff ",
        "index ",
        "new file ",
        "deleted file ",
        "old mode ",
        "new mode ",
        "rename ",
        "similarity ",
        "Binary files "
    };
}
