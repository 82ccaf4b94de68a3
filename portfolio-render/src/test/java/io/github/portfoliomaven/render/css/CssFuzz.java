package io.github.portfoliomaven.render.css;

import java.nio.charset.StandardCharsets;

/** Any text as a style sheet: its pieces follow each other without a gap. */
final class CssFuzz {

    private CssFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String css = new String(input, StandardCharsets.UTF_8);
        CssScanner scanner = new CssScanner(css);
        int end = 0;
        while (scanner.next()) {
            if (scanner.start() < end || scanner.end() <= scanner.start()) {
                throw new AssertionError("a piece from " + scanner.start() + " to " + scanner.end() + " after " + end);
            }
            end = scanner.end();
        }
    }
}
