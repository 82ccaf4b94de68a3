package io.github.portfoliomaven.render.highlight;

/**
 * A text from a line that names its end up to a line that is only that name, as in {@code <<EOT}.
 *
 * @param sign the sign before the name
 */
record Heredoc(String sign) implements Rule {

    @Override
    public int match(Tokens tokens, int at) {
        String code = tokens.code();
        int start = at + sign.length();
        int nameEnd = code.startsWith(sign, at) ? Scan.word(code, start, "") : start;
        if (nameEnd == start || !Character.isUpperCase(code.charAt(start))) {
            return NONE;
        }
        String name = code.substring(start, nameEnd);
        int end = Scan.lineEnd(code, nameEnd);
        while (end < code.length()) {
            int line = Scan.nextLine(code, end);
            end = Scan.lineEnd(code, line);
            if (end - line >= name.length() && code.substring(line, end).strip().equals(name)) {
                break;
            }
        }
        tokens.add(TokenKind.STRING, at, end);
        return end;
    }
}
