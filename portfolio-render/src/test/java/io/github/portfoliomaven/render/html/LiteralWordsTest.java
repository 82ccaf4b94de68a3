package io.github.portfoliomaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What pages say stands in the table of words, and in no template and no script. */
class LiteralWordsTest {

    private static final Pattern TAG = Pattern.compile("\\{\\{\\{[^}]*}}}|\\{\\{[^}]*}}");
    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(?:aria-label|aria-description|alt|title|placeholder|label|data-(?!index)[a-z]+)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Names, which no language translates. */
    private static final Set<String> NAMES = Set.of("Java", "RSS");

    /** Text in a script that starts like a sentence. */
    private static final Pattern TEXT = Pattern.compile("(['\"`])([A-Z][a-z]+(?: [^'\"`]*)?)\\1");

    /** Keys, and the events of browsers. */
    private static final Set<String> OF_BROWSERS = Set.of("Escape");

    @Test
    void noTemplateHoldsAWord() throws IOException {
        List<String> found = new ArrayList<>();
        for (var template : Theme.standard().templates().entrySet()) {
            String text = TAG.matcher(text(template.getValue().bytes().read())).replaceAll("");
            String shown = text.replaceAll("<[^>]*>", " ");
            words(shown).forEach(word -> found.add(template.getKey() + ": " + word));
            SPOKEN.matcher(text)
                    .results()
                    .flatMap(attribute -> words(attribute.group(1)).stream())
                    .forEach(word -> found.add(template.getKey() + ": " + word));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noScriptHoldsAWord() throws IOException {
        List<String> found = new ArrayList<>();
        for (String script : List.of("code.js", "toggle.js", "search/search.js")) {
            String text =
                    text(Theme.standard().asset(script).orElseThrow().bytes().read());
            TEXT.matcher(text)
                    .results()
                    .map(result -> result.group(2))
                    .filter(word -> !OF_BROWSERS.contains(word))
                    .forEach(word -> found.add(script + ": " + word));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !NAMES.contains(word))
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
