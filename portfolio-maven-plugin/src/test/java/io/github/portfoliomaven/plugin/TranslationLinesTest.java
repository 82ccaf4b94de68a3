package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.SourceStatus.Status;
import io.github.portfoliomaven.render.page.TranslationTable;
import io.github.portfoliomaven.render.page.TranslationTable.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TranslationLinesTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr");

    @Test
    void showsThePagesThatAreNotInAllLanguages() {
        TranslationTable table = new TranslationTable(
                LANGUAGES,
                List.of(
                        row("/about/", Status.PUBLISHED, Status.PUBLISHED, Status.PUBLISHED),
                        row("/de/impressum/", null, Status.PUBLISHED, null),
                        row("/writing/move/", Status.PUBLISHED, Status.DRAFT, null)));
        assertThat(TranslationLines.of(table))
                .containsExactly(
                        "Translations: 1 of 3 pages are in all languages",
                        "                  en        de        fr",
                        "  /de/impressum/  -         yes       -",
                        "  /writing/move/  yes       draft     -");
    }

    @Test
    void showsTheFirstOfManyAndNothingOfOneLanguage() {
        List<Row> rows = IntStream.range(0, 25)
                .mapToObj(i -> row("/page-" + i + "/", Status.PUBLISHED, null, null))
                .toList();
        assertThat(TranslationLines.of(new TranslationTable(LANGUAGES, rows)))
                .hasSize(23)
                .endsWith("and 5 more, which are in report.json");
        assertThat(TranslationLines.of(TranslationTable.NONE)).isEmpty();
    }

    private static Row row(String page, Status... statuses) {
        return new Row(page, Arrays.asList(statuses));
    }
}
