package io.github.portfoliomaven.plugin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ConfigTextTest {

    @Test
    void isWrittenAsPeopleWriteIt() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", "Ada's notes: a blog");
        values.put("url", "https://ada.example/");
        values.put("language", "no");
        values.put("version", "1.10");
        values.put(
                "tagline",
                "A text that is longer than eighty characters, as descriptions of sites often are: 100 % of it.");
        values.put("about", "Two\nlines");
        values.put("feeds", Map.of("items", 20));
        values.put(
                "navigation", List.of(ordered("label", "Work", "url", "/work/"), ordered("label", "y", "new", true)));

        assertThat(ConfigText.of(values)).isEqualTo("""
                title: 'Ada''s notes: a blog'
                url: https://ada.example/
                language: "no"
                version: "1.10"
                tagline: 'A text that is longer than eighty characters, as descriptions of sites often are: 100 % of it.'
                about: |-
                  Two
                  lines
                feeds:
                  items: 20
                navigation:
                  - label: Work
                    url: /work/
                  - label: "y"
                    new: true
                """);
    }

    @Test
    void isReadAsItWas() {
        String letters = "ab yYnN019-+.:,#&*!|>'\"%@`{}[]?~=<_\n\t\\eE\u00e4\u00a0\u2028\ud83d\ude00";
        Random random = new Random(7);
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.appendCodePoint(letters.codePointAt(random.nextInt(letters.length() - 1)));
            }
            Map<String, Object> values = Map.of("k", text.toString(), "l", List.of(text.toString(), "x"));

            assertThat(yaml.<Map<String, Object>>load(ConfigText.of(values))).isEqualTo(values);
        }
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
