package io.github.portfoliomaven.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Multi-tenant RBAC Patterns|multi-tenant-rbac-patterns",
                "SSE vs. WebSockets: which?|sse-vs-websockets-which",
                "  spaces   around  |spaces-around",
                "Don''t panic|dont-panic",
                "It’s fine|its-fine",
                "C++ and C#|cplusplus-and-csharp",
                "snake_case|snake_case",
                "v1.2|v1-2",
                "Größe|größe",
                "日本語 テスト|日本語-テスト",
                "-- dashes --|dashes",
                "ISTANBUL|istanbul",
            })
    void slugs(String text, String slug) {
        assertThat(Slug.of(text.replace("''", "'"))).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "???", "—", "..", "/", "😀"})
    void nothingIsLeftWithoutLettersAndDigits(String text) {
        assertThat(Slug.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301tude", "\u00e9tude"})
    void oneSpellingOfOneCharacter(String text) {
        assertThat(Slug.of(text)).isEqualTo("\u00e9tude");
    }
}
