package io.github.portfoliomaven.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> KEYS = List.of("title", "date", "description", "tags", "callToAction", "url");

    @Test
    void findsTheWordThatWasMeant() {
        assertThat(Suggestion.nearest("titel", KEYS)).contains("title");
        assertThat(Suggestion.nearest("Desciption", KEYS)).contains("description");
        assertThat(Suggestion.nearest("calltoaction", KEYS)).contains("callToAction");
        assertThat(Suggestion.nearest("ulr", KEYS)).contains("url");
    }

    @Test
    void saysNothingWhenNoWordIsNear() {
        assertThat(Suggestion.nearest("banana", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("x", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("title", List.of())).isEmpty();
    }

    @Test
    void equallyNearWordsDoNotDependOnTheirOrder() {
        assertThat(Suggestion.nearest("cat", List.of("cut", "bat", "car"))).contains("bat");
        assertThat(Suggestion.nearest("cat", List.of("bat", "car", "cut"))).contains("bat");
    }

    @Test
    void wordsTheHint() {
        assertThat(Suggestion.didYouMean("tag", KEYS)).contains("did you mean 'tags'?");
    }
}
