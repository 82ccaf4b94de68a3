package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressResolverTest {

    private static final AddressResolver ROOT = new AddressResolver(new Routes(URI.create("https://ada.example/")));
    private static final AddressResolver BELOW =
            new AddressResolver(new Routes(URI.create("https://ada.example/repo/")));

    @ParameterizedTest
    @CsvSource({
        "/about/,                       INSIDE,   /about/",
        "about/,                        INSIDE,   /writing/x/about/",
        "../y/,                         INSIDE,   /writing/y/",
        "../../../../y,                 INSIDE,   /y",
        "'',                            INSIDE,   /writing/x/",
        "?q=1,                          INSIDE,   /writing/x/",
        "./a/./b,                       INSIDE,   /writing/x/a/b",
        ".,                             INSIDE,   /writing/x/",
        "caf%C3%A9/,                    INSIDE,   /writing/x/café/",
        "https://ada.example,           INSIDE,   /",
        "HTTPS://ADA.example/a?b,       INSIDE,   /a",
        "//ada.example/a,               INSIDE,   /a",
        "//eve.example/a,               EXTERNAL, ",
        "https://ada.example.eve/a,     EXTERNAL, ",
        "http://ada.example/,           EXTERNAL, ",
        "mailto:a@b.example,            OTHER,    ",
        "data:text/plain;base64,        OTHER,    ",
        "/a//b,                         INVALID,  "
    })
    void resolvesAsABrowserDoes(String url, Target.Kind kind, String path) {
        Target target = ROOT.resolve(new SitePath("/writing/x/"), url);
        assertThat(target.kind()).isEqualTo(kind);
        assertThat(target.path()).isEqualTo(path == null ? null : new SitePath(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/about/,                    BESIDE, ",
        "/repo/about/,               INSIDE, /about/",
        "/repo,                      INSIDE, /",
        "/repository/,               BESIDE, ",
        "../../,                     INSIDE, /",
        "../../../,                  BESIDE, ",
        "https://ada.example/repo/a, INSIDE, /a",
        "https://ada.example/a,      BESIDE, "
    })
    void knowsThePathThatTheSiteLivesBelow(String url, Target.Kind kind, String path) {
        Target target = BELOW.resolve(new SitePath("/writing/x/"), url);
        assertThat(target.kind()).isEqualTo(kind);
        assertThat(target.path()).isEqualTo(path == null ? null : new SitePath(path));
    }

    @ParameterizedTest
    @CsvSource({"#a, a", "b/#a%20b, a b", "https://ada.example/#a, a", "?x#a, a", "b/, "})
    void decodesFragments(String url, String fragment) {
        assertThat(ROOT.resolve(SitePath.ROOT, url).fragment()).isEqualTo(fragment);
    }
}
