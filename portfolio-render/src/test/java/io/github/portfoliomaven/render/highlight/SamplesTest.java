package io.github.portfoliomaven.render.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language's sample becomes exactly the HTML beside it. */
class SamplesTest {

    private final Highlighter highlighter = Highlighter.standard();

    static Stream<String> languages() {
        return Highlighter.standard().languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sample(String language) {
        StringBuilder html = new StringBuilder();
        highlighter.highlight(language, Samples.code(language), html);
        assertThat(html).hasToString(Samples.html(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void colours(String language) {
        assertThat(Samples.html(language).contains("<span"))
                .isEqualTo(!Set.of("text", "mermaid").contains(language));
    }

    @Test
    void languagesPeopleBlogIn() {
        String wanted =
                "java kotlin scala groovy xml yaml json toml properties sql bash console dockerfile html css scss"
                        + " less js jsx ts tsx python go rust c cpp csharp swift ruby php elixir erlang haskell clojure lua perl r"
                        + " graphql proto hcl nginx diff http ini markdown makefile powershell dart";
        assertThat(highlighter.languages()).contains(wanted.split(" "));
    }
}
