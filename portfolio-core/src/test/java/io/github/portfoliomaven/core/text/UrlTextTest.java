package io.github.portfoliomaven.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTextTest {

    @ParameterizedTest
    @CsvSource({
        "'u\u0308ber/', '\u00fcber/'",
        "'u%CC%88ber%20a#u\u0308', '\u00fcber%20a#\u00fc'",
        "'\u00fcber/', '\u00fcber/'",
        "'%C3%BCber/', '%C3%BCber/'",
        "'%FFu/', '%FFu/'",
        "'a%2Fb', 'a%2Fb'",
    })
    void anAddressInTheUnicodeFormOfFiles(String typed, String normal) {
        assertThat(UrlText.normal(typed)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/, 5",
        "mailto:a@b.example, 6",
        "a+b-c.d1:, 8",
        "C:/x, 1",
        ":x, -1",
        "1a:, -1",
        "a b:, -1",
        "a/b:c, -1",
        "é:x, -1",
        "'', -1",
        "abc, -1"
    })
    void findsTheScheme(String url, int end) {
        assertThat(UrlText.schemeEnd(url)).isEqualTo(end);
        assertThat(UrlText.hasScheme(url)).isEqualTo(end > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/?b=/c#d?e, /a/, d?e, /a/?b=/c",
        "/a#b#c, /a, b#c, /a",
        "?b, '', , ?b",
        "#%C3%A9, '', é, ''",
        "/a, /a, , /a",
        "a#, a, '', a"
    })
    void findsPathAndFragment(String url, String path, String fragment, String withoutFragment) {
        assertThat(UrlText.path(url)).isEqualTo(path);
        assertThat(UrlText.fragment(url)).isEqualTo(fragment);
        assertThat(UrlText.withoutFragment(url)).isEqualTo(withoutFragment);
    }

    @Test
    void tellsRootedPathsFromAddresses() {
        assertThat(UrlText.isRooted("/a")).isTrue();
        assertThat(UrlText.isRooted("//a.example/")).isFalse();
        assertThat(UrlText.isRooted("a")).isFalse();
        assertThat(UrlText.isComplete("//a.example/")).isTrue();
        assertThat(UrlText.isComplete("data:,x")).isTrue();
        assertThat(UrlText.isComplete("/a")).isFalse();
    }

    @Test
    void decodesWhatIsAnEscape() {
        assertThat(UrlText.decoded("a%20b%C3%a9é%zz%4")).isEqualTo("a béé%zz%4");
        assertThat(UrlText.decoded("%ff")).isEqualTo("\uFFFD");
        assertThat(UrlText.decoded("%%41")).isEqualTo("%A");
    }

    @Test
    void decodesStrictly() {
        assertThat(UrlText.strictlyDecoded("/a%20b%C3%A9é")).isEqualTo("/a béé");
        assertThat(UrlText.strictlyDecoded("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a%4", "%zz", "%C3", "%ff", "%４1", "%C0%AF", "%ED%A0%80", "%2541%"})
    void decodesNothingThatIsNotUtf8(String text) {
        assertThat(UrlText.strictlyDecoded(text)).isNull();
    }

    @Test
    void writesEscapes() {
        StringBuilder out = new StringBuilder();
        UrlText.appendEscape((byte) 0xAF, out);
        UrlText.appendEscape((byte) 9, out);

        assertThat(out).hasToString("%AF%09");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b/, c, a/b/c",
        "a/b/, ../c, a/c",
        "a/b/, ./c/, a/b/c/",
        "a/, .., ''",
        "a/b/, .., a/",
        "'', a//b, a/b",
        "a/, ../../b, ",
        "'', .., ",
        "a/, '', a/",
        "a/b/, ., a/b/"
    })
    void followsDots(String folder, String relative, String path) {
        assertThat(UrlText.resolve(folder, relative)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"a/b/, a/c/d, ../c/d", "a/b/, a/b/x, x", "'', a/x, a/x", "ab/, ac/x, ../ac/x", "a/, x, ../x"})
    void leadsFromAFolderToAFile(String folder, String file, String way) {
        assertThat(UrlText.relativize(folder, file)).isEqualTo(way);
        assertThat(UrlText.resolve(folder, way)).isEqualTo(file);
    }

    @Test
    void knowsTheFolder() {
        assertThat(UrlText.folder("a/b.md")).isEqualTo("a/");
        assertThat(UrlText.folder("a/b/")).isEqualTo("a/b/");
        assertThat(UrlText.folder("b.md")).isEmpty();
    }
}
