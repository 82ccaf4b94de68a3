package io.github.portfoliomaven.render.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLdTest {

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(JsonLd.write(Map.of("name", "", "tags", List.of(), "about", Map.of())))
                .isEqualTo("{}");
    }

    @Test
    void holdsNothingThatEndsAScriptElement() {
        String hostile = "</script><!--<script>&amp;";

        String json = JsonLd.write(Map.of("name", hostile));

        assertThat(json).isEqualTo("{\"name\":\"\\u003C/script\\u003E\\u003C!--\\u003Cscript\\u003E\\u0026amp;\"}");
        assertThat(Json.read(json)).isEqualTo(Map.of("name", hostile));
    }

    @Test
    void holdsNoLineSeparatorAndNoControlCharacter() {
        String hostile = "a\u2028b\u2029c\u000bd\u0000\"\\é😀";

        String json = JsonLd.write(Map.of("name", hostile));

        assertThat(json).isEqualTo("{\"name\":\"a\\u2028b\\u2029c\\u000Bd\\u0000\\\"\\\\é😀\"}");
        assertThat(Json.read(json)).isEqualTo(Map.of("name", hostile));
    }
}
