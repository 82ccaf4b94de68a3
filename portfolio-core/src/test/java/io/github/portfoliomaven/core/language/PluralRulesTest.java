package io.github.portfoliomaven.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The rules against the samples that Unicode CLDR gives for each language and form. */
class PluralRulesTest {

    @Test
    void everySampleOfEveryLanguageHasItsForm() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (String line : Resources.lines("plural-samples.txt")) {
            String[] cells = line.split(" \\| ", -1);
            for (String language : cells[0].split(" ")) {
                PluralRules rules = PluralRules.of(Locale.forLanguageTag(language));
                for (int number : numbers(cells[2])) {
                    checked++;
                    if (!rules.form(number).label().equals(cells[1])) {
                        wrong.add(language + " " + number + ": " + rules.form(number) + ", not " + cells[1]);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(5000);
    }

    private static List<Integer> numbers(String samples) {
        List<Integer> numbers = new ArrayList<>();
        for (String sample : samples.isEmpty() ? new String[0] : samples.split(" ")) {
            String[] ends = sample.split("~");
            for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[ends.length - 1]); n++) {
                numbers.add(n);
            }
        }
        return numbers;
    }
}
