package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FileProblemsTest {

    private static String problems(String path, byte[] content) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("portfolio.yml", "title: T\nurl: https://example.dev/\n".getBytes(StandardCharsets.UTF_8));
        files.put(path, content);
        Diagnostics diagnostics = new Diagnostics();
        SiteLoader.load(SourceTree.inMemory(files, "site"), LoadOptions.at(SiteInAString.NOW), diagnostics);
        return diagnostics.sorted().stream()
                .map(d -> DiagnosticPrinter.print(d) + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aFileThatIsNotUtf8() {
        byte[] latin = "---\r\ntitle: Le café est fermé\r\n---\r\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems("content/cafe.md", latin)).isEqualTo("""
                        site/content/cafe.md:2:14: error: this file is not UTF-8: byte 0xE9 [encoding]
                            title: Le caf\uFFFD est ferm\uFFFD
                                         ^
                            hint: save it as UTF-8 in your editor, or convert it: iconv -f WINDOWS-1252 -t UTF-8 cafe.md
                        """);
    }

    @Test
    void aFileThatEndsInTheMiddleOfACharacter() {
        byte[] cut = {'#', ' ', 'T', (byte) 0xe2, (byte) 0x82};
        assertThat(problems("content/a.md", cut))
                .startsWith("site/content/a.md:1:4: error: this file is not UTF-8: byte 0xE2");
    }

    @Test
    void aReplacementCharacterThatTheAuthorWroteIsText() {
        assertThat(problems("content/a.md", "# A \uFFFD sign".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    /** The test of a small heap has each limit of docs/limits.md. */
    @Test
    void aFileThatIsTooLargeIsNotRead() {
        assertThat(problems("content/a.md", new byte[1024 * 1024 + 1])).isEqualTo("""
                        site/content/a.md: error: this file is larger than 1 MiB [too-large]
                            hint: remove or split it
                        """);
        assertThat(problems("static/a.png", new byte[32 * 1024 * 1024 + 1])).isEqualTo("""
                        site/static/a.png: error: this file is larger than 32 MiB [too-large]
                            hint: save it with fewer pixels or characters
                        """);
    }

    @Test
    void utf16IsNamed() {
        byte[] utf16 = "\uFEFF# T".getBytes(StandardCharsets.UTF_16LE);
        assertThat(problems("content/a.md", utf16))
                .startsWith("site/content/a.md:1:1: error: this file is not UTF-8: byte 0xFF");
    }

    @Test
    void configurationAndDataMustBeUtf8Too() {
        byte[] cp1252 = "title: “x”\n".getBytes(Charset.forName("windows-1252"));
        assertThat(problems("portfolio.yml", cp1252))
                .startsWith("site/portfolio.yml:1:8: error: this file is not UTF-8: byte 0x93");
        assertThat(problems("data/x.yml", cp1252))
                .startsWith("site/data/x.yml:1:8: error: this file is not UTF-8: byte 0x93");
    }

    @Test
    void staticFilesAreBytes() {
        assertThat(problems("static/a.bin", new byte[] {(byte) 0xff, 0})).isEmpty();
    }

    @Test
    void twoFilesOfOneData() {
        assertThat(SiteInAString.of("")
                        .with("data/a.json", "{}")
                        .with("data/a.yml", "x: 1")
                        .problems())
                .isEqualTo("""
                        src/site/data/a.yml: error: data.a is also what src/site/data/a.json holds [duplicate-key]
                            hint: rename or remove one of the two files
                        """);
    }

    @Test
    void dataThatIsNotRead() {
        assertThat(SiteInAString.of("")
                        .with("data/a.csv", "a,b")
                        .with("data/deep/b.json", "{}")
                        .problems())
                .isEqualTo("""
                        src/site/data/a.csv: warning: data files of this type are not supported [unread-file]
                            hint: write it as .yml, .yaml, .json or .toml
                        src/site/data/deep/b.json: warning: folders in data/ are not read [unread-file]
                            hint: move the file to data/ itself
                        """);
    }

    @Test
    void jsonThatIsNone() {
        assertThat(SiteInAString.of("")
                        .with("data/a.json", "{\n  \"a\": [1, 2,]\n}\n")
                        .problems())
                .isEqualTo("""
                        src/site/data/a.json:2:14: error: this is not valid JSON [syntax]
                              "a": [1, 2,]
                                         ^
                            hint: put keys and text in double quotes, and a ',' between entries but not after the last one
                        """);
        assertThat(SiteInAString.of("")
                        .with("data/a.json", "{\"a\": {\"b\": 1}\n")
                        .problems())
                .isEqualTo("""
                        src/site/data/a.json:1:15: error: this JSON ends too early [syntax]
                            {"a": {"b": 1}
                                          ^
                            hint: close every string, '{' and '['
                        """);
        assertThat(SiteInAString.of("")
                        .with("data/a.json", "{\"a\": 1,\n \"a\": 2}")
                        .headlines())
                .isEqualTo(
                        List.of(
                                "src/site/data/a.json:2:2: error: 'a' is written twice; the first is on line 1 [duplicate-key]"));
        assertThat(SiteInAString.of("").with("data/a.json", "{} {}").headlines())
                .isEqualTo(List.of("src/site/data/a.json:1:4: error: a second document starts here [syntax]"));
    }

    @Test
    void jsonValues() {
        SiteInAString site = SiteInAString.of("")
                .with(
                        "data/a.json",
                        "{\"n\": 1.10, \"t\": true, \"s\": \"true\", \"z\": null, \"l\": [1e3, {\"k\": \"😀\"}]}");
        assertThat(site.load().data().get("a"))
                .isEqualTo(
                        Map.of("n", "1.10", "t", true, "s", "true", "z", "", "l", List.of("1e3", Map.of("k", "😀"))));
    }
}
