package io.github.portfoliomaven.render.highlight;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any code in any language: its characters come out as they were. */
final class HighlightFuzz {

    private static final List<String> LANGUAGES = List.copyOf(Languages.all());

    private HighlightFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            String language = LANGUAGES.get((input[0] & 0xff) % LANGUAGES.size());
            String code = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
            StringBuilder html = new StringBuilder();
            Highlighter.standard().highlight(language, code, html);
            int marks = 0;
            for (int i = 0; i < html.length(); i++) {
                marks += html.charAt(i) == 60 ? 1 : html.charAt(i) == 62 ? -1 : 0;
            }
            if (marks != 0) {
                throw new AssertionError("torn markup: " + html);
            }
        }
    }
}
