package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomlTest {

    private static SiteInAString site(String frontMatter) {
        return SiteInAString.of("").with("content/writing/post.md", "+++\n" + frontMatter.strip() + "\n+++\nText.\n");
    }

    private static Header header(String frontMatter) {
        return site(frontMatter).load().posts().get(0).header();
    }

    private static @Nullable Object value(String toml) {
        return SiteInAString.of("").with("data/d.toml", toml).load().data().get("d");
    }

    @Test
    void frontMatterOfZola() {
        Header header = header("""
                title = "A \\"byte string\\" library"
                date = 2022-09-07T14:00:00-04:00
                path = "2022/09/07/bstr"
                aliases = ["2022/09/07/bstr.html"]
                authors = ["Jane", "Joe"] # two
                draft = false
                weight = 3

                [taxonomies]
                tags = [
                    "Rust",
                    "Strings", # the last
                ]

                [extra]
                team = "the Compiler Team"
                """);
        assertThat(header.text().title()).isEqualTo("A \"byte string\" library");
        assertThat(header.dates().published()).hasToString("2022-09-07T14:00-04:00");
        assertThat(header.address().path()).hasToString("/2022/09/07/bstr/");
        assertThat(header.address().aliases()).containsExactly(new SitePath("/2022/09/07/bstr.html"));
        assertThat(header.authors()).containsExactly("Jane", "Joe");
        assertThat(header.listing().weight()).isEqualTo(3);
        assertThat(header.topics().tags()).extracting(Tag::label).containsExactly("Rust", "Strings");
        assertThat(header.extra()).contains(entry("team", "the Compiler Team"));
    }

    @Test
    void dataKeepsWhatWasWritten() {
        assertThat(value("""
                        # people and ports
                        name = 'C:\\temp'
                        version = 1.10
                        million = 1_000_000
                        hex = 0xFF
                        on = true
                        day = 1979-05-27 07:32:00Z
                        site."example.dev".ports = [80, [443], []]
                        point = {x = 1, "y z" = {}}
                        text = \"""
                        one \\
                           line
                        two\"\"\"\"
                        raw = '''
                        a\\b'''

                        [[talk]]
                        title = "One"
                        [talk.venue]
                        city = "Oslo"
                        [[talk]]
                        title = "\\u00e9\\t\\x41"
                        """))
                .isEqualTo(Map.ofEntries(
                        entry("name", "C:\\temp"),
                        entry("version", "1.10"),
                        entry("million", "1000000"),
                        entry("hex", "0xFF"),
                        entry("on", true),
                        entry("day", "1979-05-27 07:32:00Z"),
                        entry("site", Map.of("example.dev", Map.of("ports", List.of("80", List.of("443"), List.of())))),
                        entry("point", Map.of("x", "1", "y z", Map.of())),
                        entry("text", "one line\ntwo\""),
                        entry("raw", "a\\b"),
                        entry(
                                "talk",
                                List.of(
                                        Map.of("title", "One", "venue", Map.of("city", "Oslo")),
                                        Map.of("title", "é\tA")))));
    }

    @Test
    void placesAreThoseOfTheFile() {
        assertThat(site("title = \"T\"\ndate = \"yesterday\"").problems()).isEqualTo("""
                src/site/content/writing/post.md:3:8: error: 'yesterday' is not a date [date]
                    date = "yesterday"
                           ^^^^^^^^^^^
                    hint: write it as 2026-02-12
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "title: T|1:6|a '=' is missing after the key|write it as key = \"value\"",
                "title = T|1:9|'T' is neither a number, nor a date, nor true or false|put text in double quotes",
                "title =|1:8|the value is missing|write text in quotes, or remove the key",
                "title = \"T|1:9|this string is never closed|add the closing quote",
                "title = \"a\\qb\"|1:11|this escape does not exist|write \\\\ for a backslash, or use single quotes",
                "tags = [\"a\" \"b\"]|1:8|this list is not closed|separate its elements by ',' and close it with ']'",
                "tags = [\"a\",|1:8|this list is not closed|separate its elements by ',' and close it with ']'",
                "a = {b = 1|1:5|this '{' is not closed|separate its keys by ',' and close it with '}'",
                "a = 1 b = 2|1:7|this does not belong to the value before it|put each key on its own line",
                "[a|1:3|this header is not closed|write [name]",
                "[[a]|1:4|this header is not closed|write [[name]]",
                "= 1|1:1|a key is missing here|write it as key = \"value\"; a key with other characters needs quotes",
                "a = 01|1:5|'01' is neither a number, nor a date, nor true or false|put text in double quotes",
                "a = 2026-02-30|1:5|'2026-02-30' is not a valid date or time|write a valid date or time, or put text in double quotes",
                "a = 2026-13-01T00:00:00Z|1:5|'2026-13-01T00:00:00Z' is not a valid date or time|write a valid date or time, or put text in double quotes",
                "a = 24:00:00|1:5|'24:00:00' is not a valid date or time|write a valid date or time, or put text in double quotes",
                "a = 2026-01-01 00:00:00+24:00|1:5|'2026-01-01 00:00:00+24:00' is not a valid date or time|write a valid date or time, or put text in double quotes",
                "a = ,|1:5|a value cannot start with ','|put text in double quotes",
                "a = 1\\na = 2|2:1|'a' is written twice; the first is on line 1|remove one of the two",
                "a = 1\\n[a]|2:2|'a' is written twice; the first is on line 1|remove one of the two",
                "[a.b]\\n[a]\\nb.c = 1|3:1|'b' is written twice; the first is on line 1|remove one of the two",
                "a = {}\\na.b = 1|2:1|'a' is written twice; the first is on line 1|remove one of the two",
                "a = [1]\\n[[a]]|2:3|'a' is written twice; the first is on line 1|remove one of the two",
            })
    void mistakesAreExplained(String toml, String place, String message, String hint) {
        assertThat(SiteInAString.of("")
                        .with("data/d.toml", toml.replace("\\n", "\n"))
                        .problems())
                .startsWith("src/site/data/d.toml:" + place + ": error: " + message + " [")
                .endsWith("hint: " + hint + "\n");
    }

    @Test
    void aCarriageReturnAloneEndsNoLine() {
        assertThat(value("a = 1\r\nb = 2\r\n")).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(SiteInAString.of("").with("data/d.toml", "a = 1\rb = 2\r").problems())
                .isEqualTo("""
                src/site/data/d.toml:1:6: error: a carriage return alone does not end a line in TOML [syntax]
                    a = 1
                         ^
                    hint: save the file with Unix or Windows line endings
                """);
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        for (String toml :
                List.of("a = " + "[".repeat(9000), "a" + ".a".repeat(9000) + " = 1", "a = " + "{a=".repeat(9000))) {
            assertThat(SiteInAString.of("").with("data/d.toml", toml).problems())
                    .contains("error: this is nested more than 64 levels deep [too-large]");
        }
    }
}
