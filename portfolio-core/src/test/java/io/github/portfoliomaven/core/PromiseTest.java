package io.github.portfoliomaven.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.load.ConfigKeys;
import io.github.portfoliomaven.core.load.FrontMatterKeys;
import io.github.portfoliomaven.core.load.KeyDescription;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromiseTest {

    @Test
    void theKeysOfTheConfiguration() throws IOException {
        Promise.isKept("configuration-keys", names(ConfigKeys.all()));
    }

    @Test
    void theKeysOfFrontMatter() throws IOException {
        Promise.isKept("front-matter-keys", names(FrontMatterKeys.all()));
    }

    @Test
    void theCodesOfProblems() throws IOException {
        Promise.isKept(
                "problem-codes", Stream.of(Code.values()).map(Code::label).toList());
    }

    @Test
    void aNameThatIsGoneIsMissingUnlessTheChangelogSaysSo() {
        List<String> promised = List.of("date", "title");
        List<String> today = List.of("title", "new");

        assertThat(Promise.missing(promised, today, "## [Unreleased]\n\n### Added\n\n- `date`\n"))
                .containsExactly("date");
        assertThat(Promise.missing(promised, today, "## [Unreleased]\n\n### Removed\n\n- The key `date`.\n"))
                .isEmpty();
        assertThat(
                        Promise.missing(
                                promised,
                                today,
                                "## [Unreleased]\n\n### Removed\n\n- `x`.\n\n### Fixed\n\n- `date`\n\n## [1.0.0]\n\n### Removed\n\n- `date`\n"))
                .containsExactly("date");
    }

    /** A synonym is a promise, too. */
    private static List<String> names(List<KeyDescription> keys) {
        return keys.stream()
                .flatMap(key -> Stream.concat(Stream.of(key.name()), key.synonyms().stream()))
                .distinct()
                .toList();
    }
}
