package io.github.portfoliomaven.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Routes;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteLinksTest {

    private static final Routes ROUTES = new Routes(URI.create("https://example.github.io/repo/"));

    @ParameterizedTest
    @CsvSource({
        "cover.png,                      https://example.github.io/repo/writing/a/cover.png",
        "../two words.png,               https://example.github.io/repo/writing/two%20words.png",
        "ä.png,                          https://example.github.io/repo/writing/a/%C3%A4.png",
        "done%20before.png,              https://example.github.io/repo/writing/a/done%20before.png",
        "/images/x.png,                  https://example.github.io/repo/images/x.png",
        "/images/x y.png,                https://example.github.io/repo/images/x%20y.png",
        "https://cdn.example.dev/x y?q=1, https://cdn.example.dev/x%20y?q=1",
        "https://cdn.example.dev/x?q=1,  https://cdn.example.dev/x?q=1",
        "//cdn.example.dev/x.png,        https://cdn.example.dev/x.png",
    })
    void becomeAbsolute(String link, String absolute) {
        assertThat(AbsoluteLinks.absolute(link, "https://example.github.io/repo/writing/a/", ROUTES))
                .isEqualTo(absolute);
    }
}
