package io.github.portfoliomaven.core.markdown;

/** Finds the ends of raw HTML in one text; all searches take linear time together. */
final class InlineHtml {

    private final String text;

    /** The closing marks that were looked for in vain, a bit each, so that no one looks again. */
    private int missing;

    InlineHtml(String text) {
        this.text = text;
    }

    /** The end of the tag, comment, instruction, declaration or CDATA section at {@code from}. */
    int end(int from) {
        if (from + 1 >= text.length()) {
            return HtmlSyntax.NONE;
        }
        return switch (text.charAt(from + 1)) {
            case '/' -> HtmlSyntax.closingTagEnd(text, from);
            case '?' -> endAfter("?>", from + 2, 1);
            case '!' -> declarationEnd(from);
            default -> HtmlSyntax.openTagEnd(text, from);
        };
    }

    private int declarationEnd(int from) {
        if (text.startsWith("<!-->", from)) {
            return from + 5;
        } else if (text.startsWith("<!--->", from)) {
            return from + 6;
        } else if (text.startsWith("<!--", from)) {
            return endAfter("-->", from + 4, 2);
        } else if (text.startsWith("<![CDATA[", from)) {
            return endAfter("]]>", from + 9, 4);
        }
        boolean isDeclaration = from + 2 < text.length() && Chars.isLetter(text.charAt(from + 2));
        return isDeclaration ? endAfter(">", from + 2, 8) : HtmlSyntax.NONE;
    }

    private int endAfter(String close, int from, int bit) {
        int at = (missing & bit) != 0 ? -1 : text.indexOf(close, from);
        if (at < 0) {
            missing |= bit;
            return HtmlSyntax.NONE;
        }
        return at + close.length();
    }
}
