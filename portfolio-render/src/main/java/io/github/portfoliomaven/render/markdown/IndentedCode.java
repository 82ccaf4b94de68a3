package io.github.portfoliomaven.render.markdown;

/** The text of indented code (CommonMark 0.31.2, section 4.4). */
final class IndentedCode {

    private IndentedCode() {}

    /** The lines without the blank ones before the first and after the last one that is not. */
    static String withoutBlankLinesAround(String code) {
        int end = code.length();
        while (end > 0 && Chars.isSpace(code.charAt(end - 1))) {
            end--;
        }
        int lineEnd = code.indexOf('\n', end);
        int start = 0;
        for (int i = 0; i < end && Chars.isSpace(code.charAt(i)); i++) {
            if (code.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return code.substring(start, lineEnd < 0 ? code.length() : lineEnd + 1);
    }
}
