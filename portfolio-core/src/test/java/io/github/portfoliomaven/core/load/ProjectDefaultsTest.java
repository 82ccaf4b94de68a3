package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Link;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectDefaultsTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada/engines, ",
        "https://GitHub.com/ada/engines, ",
        "https://code.example/ada/engines, https://code.example/ada/engines/tree/main",
    })
    void theRepositoryIsNotTheSite(String url, @Nullable String source) {
        assertThat(project(url, source).siteUrl()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://ada.example/, https://code.example/ada/engines",
        "https://ada.github.io/engines, https://github.com/ada/engines",
        "FIXME, ",
    })
    void whatElseIsWrittenIsItsAddressOrReported(String url, @Nullable String source) {
        assertThat(project(url, source).siteUrl()).isEqualTo(url);
    }

    @Test
    void aSourceThatNoBrowserOpensIsNotLinked() {
        assertThat(project(null, "git@code.example:ada/engines.git").links()).isEmpty();
        assertThat(project(null, "https://code.example/ada/engines").links()).hasSize(1);
    }

    @Test
    void aLicenceOnTheSiteThatThisOneReplacesIsNotLinked() {
        Link licence = new Link("MIT", "https://ada.example/licence");
        assertThat(new ProjectDefaults(null, "https://ada.example/", "", null, null, null, licence, null, Projects.NONE)
                        .links())
                .isEmpty();
        assertThat(new ProjectDefaults(
                                null, "https://engines.example/", "", null, null, null, licence, null, Projects.NONE)
                        .links())
                .containsExactly(licence);
    }

    private static ProjectDefaults project(@Nullable String url, @Nullable String source) {
        return new ProjectDefaults(null, url, "the <url> of pom.xml", null, source, null, null, null, Projects.NONE);
    }
}
