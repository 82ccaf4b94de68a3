package io.github.portfoliomaven.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static Location at(String text, String word) {
        return new SourceText("a.md", text).at(text.indexOf(word), word.length());
    }

    @Test
    void linesAndColumnsStartAtOne() {
        assertThat(at("title: x\ndate: y\n", "title")).isEqualTo(new Location("a.md", 1, 1, 5, "title: x"));
        assertThat(at("title: x\ndate: y\n", "y")).isEqualTo(new Location("a.md", 2, 7, 1, "date: y"));
    }

    @Test
    void crlfEndsOneLineAndCrAloneEndsOneToo() {
        assertThat(at("a\r\nb\r\nc", "c")).isEqualTo(new Location("a.md", 3, 1, 1, "c"));
        assertThat(at("a\rb\rc", "c")).isEqualTo(new Location("a.md", 3, 1, 1, "c"));
        assertThat(at("a\r\n\nc", "c").line()).isEqualTo(3);
    }

    @Test
    void aTabIsOneColumn() {
        assertThat(at("\ta: b", "b").column()).isEqualTo(5);
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneColumn() {
        assertThat(at("title: 😀 x", "x")).isEqualTo(new Location("a.md", 1, 10, 1, "title: 😀 x"));
        assertThat(at("😀😀", "😀😀").length()).isEqualTo(2);
    }

    @Test
    void aPlaceIsCutAtTheEndOfItsLine() {
        assertThat(new SourceText("a.md", "abc\ndef").at(1, 100)).isEqualTo(new Location("a.md", 1, 2, 2, "abc"));
    }

    @Test
    void everyOffsetIsAPlace() {
        SourceText source = new SourceText("a.md", "ab\n");
        assertThat(source.at(2, 1)).isEqualTo(new Location("a.md", 1, 3, 1, "ab"));
        assertThat(source.at(3, 1)).isEqualTo(new Location("a.md", 2, 1, 1, ""));
        assertThat(source.at(99, 1)).isEqualTo(new Location("a.md", 2, 1, 1, ""));
        assertThat(source.at(-5, 0)).isEqualTo(new Location("a.md", 1, 1, 1, "ab"));
        assertThat(new SourceText("a.md", "").at(0, 0)).isEqualTo(new Location("a.md", 1, 1, 1, ""));
    }

    @Test
    void parsersGiveLineAndColumn() {
        SourceText source = new SourceText("a.md", "a\r\nbcd\r\n");
        assertThat(source.atLine(2, 2, 2)).isEqualTo(new Location("a.md", 2, 2, 2, "bcd"));
        assertThat(source.atLine(2, 50, 1)).isEqualTo(new Location("a.md", 2, 4, 1, "bcd"));
        assertThat(source.atLine(9, 1, 1).line()).isEqualTo(3);
    }

    /** A line of a mebibyte that is wrong in each word must not be kept, or read, once for each of them. */
    @Test
    void placesOfOneLineShareIt() {
        SourceText source = new SourceText("a.md", "# x\n" + "ab ".repeat(100_000) + "\nend");
        Location first = source.at(4, 2);
        for (int word = 1; word < 100_000; word++) {
            Location place = source.at(4 + 3 * word, 2);
            assertThat(place.excerpt()).isSameAs(first.excerpt());
            assertThat(place.column()).isEqualTo(3 * word + 1);
        }
        assertThat(source.at(4, 2)).isEqualTo(first);
        assertThat(source.at(300_005, 3)).isEqualTo(new Location("a.md", 3, 1, 3, "end"));
    }

    @Test
    void placesOfManyLinesCostNoMoreThanReadingThemOnce() {
        SourceText source = new SourceText("a.md", "ab\n".repeat(300_000));
        for (int line = 0; line < 300_000; line++) {
            assertThat(source.at(3 * line + 1, 1).line()).isEqualTo(line + 1);
        }
    }
}
