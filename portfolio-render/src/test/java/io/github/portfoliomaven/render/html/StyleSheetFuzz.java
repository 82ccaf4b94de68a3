package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.load.Reported;
import java.nio.charset.StandardCharsets;

/** Any text as a style sheet that is published: what is published is published as it is. */
final class StyleSheetFuzz {

    private StyleSheetFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String css = new String(input, StandardCharsets.UTF_8);
        Diagnostics diagnostics = new Diagnostics();
        String once = StyleSheet.publish(new SourceText("a.css", css), (address, offset) -> address, diagnostics);
        Reported.check(diagnostics);
        if (!diagnostics.hasErrors()) {
            String twice = StyleSheet.publish(new SourceText("a.css", once), (address, offset) -> address, diagnostics);
            if (!once.equals(twice)) {
                throw new AssertionError("published " + once + " and then " + twice);
            }
        }
    }
}
