package io.github.portfoliomaven.render.highlight;

import io.github.portfoliomaven.core.text.LowerCase;

/** HTML whose styles and scripts are read as what they are; the markup's lexer sees blanks in their place. */
record HtmlLexer(Lexer markup, Lexer style, Lexer script) implements Lexer {

    @Override
    public void lex(Tokens tokens) {
        String lower = LowerCase.of(tokens.code());
        if (lower.length() != tokens.code().length()) { // a few letters grow: ranges would not fit
            markup.lex(tokens);
            return;
        }
        StringBuilder blanked = new StringBuilder(tokens.code());
        for (int[] range = next(lower, 0); range.length > 0; range = next(lower, range[1])) {
            for (int i = range[0]; i < range[1]; i++) {
                if (!Scan.isBreak(blanked.charAt(i))) {
                    blanked.setCharAt(i, ' ');
                }
            }
        }
        Tokens outer = new Tokens(blanked.toString());
        markup.lex(outer);
        int[] range = next(lower, 0);
        for (int i = 0; i < outer.size(); i++) {
            while (range.length > 0 && range[1] <= outer.start(i)) {
                range = embed(tokens, lower, range);
            }
            tokens.add(outer.kind(i), outer.start(i), outer.end(i));
        }
        while (range.length > 0) {
            range = embed(tokens, lower, range);
        }
    }

    private int[] embed(Tokens tokens, String lower, int[] range) {
        if (tokens.end() <= range[0]) { // else it is part of a comment
            (lower.startsWith("</style", range[1]) ? style : script).lex(tokens, range[0], range[1]);
        }
        return next(lower, range[1]);
    }

    /** The inside of the next style or script from {@code from} on that ends; empty if there is none. */
    private static int[] next(String lower, int from) {
        int style = lower.indexOf("<style", from);
        int script = lower.indexOf("<script", from);
        boolean styleFirst = style >= 0 && (script < 0 || style < script);
        int tag = styleFirst ? style : script;
        int start = tag < 0 ? -1 : lower.indexOf('>', tag);
        int end = start < 0 ? -1 : lower.indexOf(styleFirst ? "</style" : "</script", start);
        return end < 0 ? new int[0] : new int[] {start + 1, end};
    }
}
