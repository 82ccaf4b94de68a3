package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextCounterTest {

    private static final Pattern CJK = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}&&[\\p{IsL}\\p{Nd}]]");

    private static TextCounter count(String text) {
        TextCounter counter = new TextCounter();
        counter.add(text);
        return counter;
    }

    @Test
    void countsWordsOfScriptsWithSpacesAndCharactersOfThoseWithout() {
        assertThat(count("It's well-known: 3.5 = x² – naïve\tЯ\u2003ж").words()).isEqualTo(7);
        assertThat(count("漢字かなカナ한글 mixed漢with, \uD840\uDC00").cjkCharacters()).isEqualTo(10);
        assertThat(count("漢字かなカナ한글 mixed漢with, \uD840\uDC00").words()).isEqualTo(2);
        assertThat(count("— … \uD83D\uDE00 ! \u3000").words()).isZero();
    }

    @Test
    void aWordGoesOnInTheNextPieceUnlessThereIsABoundary() {
        TextCounter counter = new TextCounter();
        counter.add("some");
        counter.add("thing els");
        counter.add("e");
        assertThat(counter.words()).isEqualTo(2);
        counter.boundary();
        counter.add("more");
        assertThat(counter.words()).isEqualTo(3);
    }

    /** A word starts at a letter or digit that no other letter or digit precedes since the last space or CJK character. */
    @Test
    void countsAnyTextAsTheDefinitionDoes() {
        Random random = new Random(14);
        String[] pieces = {
            "a",
            "Z",
            "7",
            " ",
            "\t",
            "\n",
            "-",
            ".",
            "'",
            "é",
            "Я",
            "\u00a0",
            "\u2003",
            "漢",
            "か",
            "한",
            "\u3000",
            "、",
            "\uD840\uDC00",
            "\uD83D\uDE00",
            "\uD835\uDC00",
            "\u001c",
            "\u0000",
            "x\u0301"
        };
        for (int round = 0; round < 5000; round++) {
            StringBuilder any = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                any.append(pieces[random.nextInt(pieces.length)]);
            }
            int words = 0;
            int cjk = 0;
            boolean inWord = false;
            for (int c : any.codePoints().toArray()) {
                if (CJK.matcher(Character.toString(c)).matches()) {
                    cjk++;
                    inWord = false;
                } else if (Character.isLetterOrDigit(c)) {
                    words += inWord ? 0 : 1;
                    inWord = true;
                } else if (c < 0x2e80 && Character.isWhitespace(c)) {
                    inWord = false;
                }
            }
            assertThat(count(any.toString()).words()).as(any.toString()).isEqualTo(words);
            assertThat(count(any.toString()).cjkCharacters()).as(any.toString()).isEqualTo(cjk);
        }
    }
}
