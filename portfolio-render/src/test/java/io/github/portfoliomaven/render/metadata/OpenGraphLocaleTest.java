package io.github.portfoliomaven.render.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenGraphLocaleTest {

    @ParameterizedTest
    @CsvSource({"en, en_US", "en-GB, en_GB", "de, de_DE", "de-CH, de_CH", "pt-BR, pt_BR", "zh-Hant-TW, zh_TW"})
    void hasALanguageAndACountry(String tag, String locale) {
        assertThat(OpenGraphLocale.of(tag)).hasValue(locale);
    }

    @Test
    void isLeftOutWhereTheCountryIsNotKnown() {
        assertThat(OpenGraphLocale.of("eo")).isEmpty();
        assertThat(OpenGraphLocale.of("es-419")).hasValue("es_ES");
    }
}
