package io.github.portfoliomaven.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermSplitterTest {

    @Test
    void areCutAtSpaceAndPunctuationInLowerCase() {
        assertThat(words("Row-level security,\u00a0in PostgreSQL's \"RLS\" (v15)"))
                .containsExactly("row", "level", "security", "in", "postgresql", "s", "rls", "v15");
    }

    @Test
    void areSingleCharactersOfScriptsWithoutSpaces() {
        assertThat(words("検索 index です")).containsExactly("検", "索", "index", "で", "す");
    }

    @Test
    void endAtTheLimit() {
        List<String> words = new ArrayList<>();
        TermSplitter.first(2, "one two three", words::add);
        assertThat(words).containsExactly("one", "two");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        TermSplitter.first(Integer.MAX_VALUE, text, words::add);
        return words;
    }
}
