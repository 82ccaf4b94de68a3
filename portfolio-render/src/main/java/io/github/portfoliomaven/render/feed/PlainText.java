package io.github.portfoliomaven.render.feed;

/** Text that may stand in XML and JSON. */
final class PlainText {

    private PlainText() {}

    /** The text without the characters that XML 1.0, section 2.2 forbids, unpaired surrogates among them. */
    static String clean(String text) {
        if (text.codePoints().allMatch(PlainText::isAllowed)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isAllowed).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Plain text as HTML, for places where readers expect HTML. */
    static String toHtml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
