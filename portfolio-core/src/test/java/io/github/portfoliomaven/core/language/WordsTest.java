package io.github.portfoliomaven.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);

    @Test
    void aGapIsFilledAndANumberDecidesTheForm() {
        Words english = Words.of("en");
        assertThat(english.text("skip")).isEqualTo("Skip to content");
        assertThat(english.text("postsAbout", "tag", "Maven")).isEqualTo("Posts about Maven");
        assertThat(english.text("searchFound", Map.of("n", 1, "query", "x"))).isEqualTo("One post has “x”.");
        assertThat(english.text("searchFound", Map.of("n", 2, "query", "$1"))).isEqualTo("2 posts have “$1”.");
        assertThatThrownBy(() -> english.text("skipp")).hasMessage("there is no word 'skipp'");
    }

    @Test
    void aLanguageWithoutWordsHasThoseOfEnglish() {
        assertThat(Words.of("eo").text("skip")).isEqualTo("Skip to content");
        assertThat(Words.of("eo").language().tag()).isEqualTo("eo");
    }

    @Test
    void otherWordsTakeTheirPlace() {
        Words words = Words.of("en").with(Map.of("skip", Word.of("Jump to the text"), "mine", Word.of("Mine")));
        assertThat(words.text("skip")).isEqualTo("Jump to the text");
        assertThat(words.text("mine")).isEqualTo("Mine");
        assertThat(words.text("home")).isEqualTo("Home");
    }

    /** The same with any version of Java: the names do not come from there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en      | Mar 1, 2026        | Mar 2026
                    en-GB   | 1 Mar 2026         | Mar 2026
                    de      | 1. März 2026       | März 2026
                    de-AT   | 1. März 2026       | März 2026
                    fr      | 1 mars 2026        | mars 2026
                    es      | 1 de marzo de 2026 | mar 2026
                    pt-BR   | 1 de março de 2026 | mar. de 2026
                    it      | 1 marzo 2026       | mar 2026
                    nl      | 1 maart 2026       | mrt 2026
                    pl      | 1 marca 2026       | mar 2026
                    tr      | 1 Mart 2026        | Mar 2026
                    zh-Hans | 2026年3月1日        | 2026年3月
                    zh-CN   | 2026年3月1日        | 2026年3月
                    ja      | 2026年3月1日        | 2026年3月
                    ko      | 2026년 3월 1일      | 2026년 3월
                    ar      | ١ مارس ٢٠٢٦        | مارس ٢٠٢٦
                    he      | 1 במרץ 2026        | מרץ 2026
                    fa      | ۱ مارس ۲۰۲۶        | مارس ۲۰۲۶
                    hi      | 1 मार्च 2026         | मार्च 2026
                    zh-TW   | 2026-03-01         | 2026-03
                    eo      | 2026-03-01         | 2026-03
                    """)
    void datesHaveTheUsualPatternOfTheLanguage(String tag, String date, String month) {
        Language language = new Language(tag);
        assertThat(language.formatter(language.datePattern()).format(DATE)).isEqualTo(date);
        assertThat(language.formatter(language.monthPattern()).format(DATE)).isEqualTo(month);
    }

    @Test
    void ukrainianParts() {
        Language language = new Language("uk");
        assertThat(language.formatter(language.datePattern()).format(DATE)).isEqualTo("1 березня 2026\u202fр.");
        assertThat(language.formatter("EEEE, d MMMM 'd' LLLL").format(DATE)).isEqualTo("неділя, 1 березня d березень");
    }
}
