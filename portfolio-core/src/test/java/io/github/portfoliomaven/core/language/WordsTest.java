package io.github.portfoliomaven.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
        assertThat(english.text("searchFound", Map.of("n", 1, "query", "x"))).isEqualTo("One page has “x”.");
        assertThat(english.text("searchFound", Map.of("n", 2, "query", "$1"))).isEqualTo("2 pages have “$1”.");
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

    private static final List<String> SHIPPED = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "uk", "tr", "zh-Hans", "ja", "ko", "ar", "he", "fa", "hi");

    @Test
    void everyWordIsInEveryLanguageWithItsGapsAndForms() {
        Map<String, Word> english = WordTable.of("en");
        List<String> wrong = new ArrayList<>();
        for (String tag : SHIPPED) {
            Map<String, Word> words = WordTable.of(tag);
            assertThat(words.keySet()).as(tag).isEqualTo(english.keySet());
            Set<PluralForm> forms = new Language(tag).pluralForms();
            words.forEach((name, word) -> {
                Set<String> gaps = english.get(name).gaps();
                boolean filled = word.form(PluralForm.OTHER).isBlank() || !gaps.equals(word.gaps());
                // a rare form of millions may be that for all others
                boolean formed = word.forms().size() == 1
                        || forms.stream()
                                .allMatch(form ->
                                        form == PluralForm.MANY || word.forms().containsKey(form));
                if (filled || !formed || !forms.containsAll(word.forms().keySet())) {
                    wrong.add(tag + " " + name);
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(WordTable.languages()).containsExactlyInAnyOrderElementsOf(SHIPPED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    uk | 1  | 1 сторінка містить «x».
                    uk | 3  | 3 сторінки містять «x».
                    uk | 12 | 12 сторінок містять «x».
                    uk | 21 | 21 сторінка містить «x».
                    pl | 2  | 2 strony zawierają „x”.
                    pl | 5  | 5 stron zawiera „x”.
                    ar | 2  | صفحتان تحتويان على «x».
                    ar | 5  | ٥ صفحات تحتوي على «x».
                    ar | 11 | ١١ صفحة تحتوي على «x».
                    ja | 1  | 「x」を含むページは1件です。
                    fr | 0  | 0 page contient «\u00a0x\u00a0».
                    """)
    void theNumberDecidesTheForm(String tag, int number, String text) {
        assertThat(Words.of(tag).text("searchFound", Map.of("n", number, "query", "x")))
                .isEqualTo(text);
    }

    @Test
    void everyWordIsDocumented() throws IOException {
        String docs = Files.readString(Path.of("../docs/languages.md"));
        assertThat(WordTable.of("en")).allSatisfy((name, word) -> {
            String text = word.other();
            assertThat(docs)
                    .contains("\n| `" + name + "` | " + (text.equals(text.strip()) ? text : "`" + text + "`") + " |\n");
        });
    }

    @Test
    void tagsStandInTheOrderOfTheLanguage() {
        assertThat(Stream.of("zebra", "ähnlich", "Apfel").sorted(new Language("de").order()))
                .containsExactly("ähnlich", "Apfel", "zebra");
        assertThat(Stream.of("öl", "zebra").sorted(new Language("sv").order())).containsExactly("zebra", "öl");
        assertThat(Stream.of("ł", "m", "l").sorted(new Language("pl").order())).containsExactly("l", "ł", "m");
    }
}
